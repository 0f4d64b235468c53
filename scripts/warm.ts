/** Runs the built program once and keeps what Node's compiler made of it; called by `npm run build`. */
import { writeFileSync } from 'node:fs';
import { root } from './build-options.ts';
import { codeFile, runProgram } from './code.ts';

const folder = `${root}dist/cli`;
const samples = ['vera_nik_tagil.txt', 'hope_call.txt'].map((name) => `${root}fixtures/study/${name}`);
process.argv.splice(2, Infinity, 'scan', '--explain', ...samples);
const script = runProgram(folder);
process.on('exit', (status) => {
  if (status !== 0) throw new Error('the program just built does not run');
  writeFileSync(codeFile(folder), script.createCachedData());
});
