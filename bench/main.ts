/** `npm run bench -- quality [corpus...]` */
import { quality } from './quality.ts';

const [what, ...rest] = process.argv.slice(2);
if (what === 'quality') await quality(rest, new Date().toISOString().slice(0, 10));
else {
  console.error('npm run bench -- quality [corpus...]');
  process.exitCode = 2;
}
