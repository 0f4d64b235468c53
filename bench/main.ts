/** `npm run bench -- quality [corpus...]`, `npm run bench -- resolution`, `npm run bench -- inflection [verbose]` */
import { inflection } from './inflection.ts';
import { quality } from './quality.ts';
import { resolution } from './resolution.ts';

const [what, ...rest] = process.argv.slice(2);
const date = new Date().toISOString().slice(0, 10);
if (what === 'quality') await quality(rest, date);
else if (what === 'resolution') await resolution(date);
else if (what === 'inflection') await inflection(date, rest);
else {
  console.error(
    'npm run bench -- quality [corpus...]\nnpm run bench -- resolution\nnpm run bench -- inflection [verbose]',
  );
  process.exitCode = 2;
}
