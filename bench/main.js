/** `npm run bench -- WHAT`: one of those below. */
import { ablation } from './ablation.js';
import { fixtures } from './fixtures.js';
import { inflection } from './inflection.js';
import { orders } from './orders.js';
import { quality } from './quality.js';
import { resolution } from './resolution.js';
import { speed } from './speed.js';
const benches = {
    'quality [corpus...]': (date, rest) => quality(rest, date),
    'fixtures [--show]': (date, rest) => fixtures(rest, date),
    ablation,
    speed,
    resolution,
    'inflection [verbose]': inflection,
    orders,
};
const [what, ...rest] = process.argv.slice(2);
const date = new Date().toISOString().slice(0, 10);
const run = Object.entries(benches).find(([usage]) => usage.split(' ')[0] === what)?.[1];
if (run)
    await run(date, rest);
else {
    for (const usage of Object.keys(benches))
        console.error(`npm run bench -- ${usage}`);
    process.exitCode = 2;
}
