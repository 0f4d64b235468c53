/** `npm run bench -- quality [corpus...]` or `npm run bench -- resolution` */
import { quality } from './quality.ts';
import { resolution } from './resolution.ts';

const [what, ...rest] = process.argv.slice(2);
const date = new Date().toISOString().slice(0, 10);
if (what === 'quality') await quality(rest, date);
else if (what === 'resolution') await resolution(date);
else {
  console.error('npm run bench -- quality [corpus...]\nnpm run bench -- resolution');
  process.exitCode = 2;
}
