/** `npm run bench -- WHAT`: one of those below. */
import { ablation } from './ablation.ts';
import { faults } from './faults/index.ts';
import { fixtures } from './fixtures.ts';
import { inflection } from './inflection.ts';
import { keyboard } from './keyboard.ts';
import { orders } from './orders.ts';
import { quality } from './quality.ts';
import { resolution } from './resolution.ts';
import { review } from './review.ts';
import { speed } from './speed.ts';

const benches: Readonly<Record<string, (date: string, rest: readonly string[]) => Promise<void>>> = {
  'quality [corpus...]': (date, rest) => quality(rest, date),
  'fixtures [--show]': (date, rest) => fixtures(rest, date),
  'faults [part...]': (date, rest) => faults(rest, date),
  ablation,
  speed,
  resolution,
  'inflection [verbose]': inflection,
  orders,
  'keyboard [pictures]': (date, rest) => keyboard(rest, date),
  'review [notes] [letters]': (date, rest) => review(rest, date),
};

const [what, ...rest] = process.argv.slice(2);
const date = new Date().toISOString().slice(0, 10);
const run = Object.entries(benches).find(([usage]) => usage.split(' ')[0] === what)?.[1];
if (run) await run(date, rest);
else {
  for (const usage of Object.keys(benches)) console.error(`npm run bench -- ${usage}`);
  process.exitCode = 2;
}
