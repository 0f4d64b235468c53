/**
 * Loaded before the program (`node --import`): counts its calls that change the disk (disk-calls.json), and at the one numbered SOTTO_FAULT_AT
 * kills the process (SIGKILL), half of what it writes written, or lets the call fail. Prints the count to SOTTO_FAULT_COUNT.
 */
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.SOTTO_FAULT_AT ?? 0);
const kind = process.env.SOTTO_FAULT_KIND ?? 'kill';
const { writeSync, writeFileSync } = fs;
const writing = fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT;
let calls = 0;

for (const name of createRequire(import.meta.url)('./disk-calls.json')) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (name === 'openSync' && !(Number(args[1]) & writing)) return real(...args);
    calls += 1;
    if (calls === at) {
      if (name === 'writeSync') writeSync(args[0], args[1], args[2], Number(args[3]) >> 1);
      if (kind !== 'kill') throw Object.assign(new Error('refused'), { code: kind });
      process.kill(process.pid, 'SIGKILL');
      // The signal may take a moment to arrive; nothing more is done meanwhile.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
    return real(...args);
  };
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (process.env.SOTTO_FAULT_COUNT) writeFileSync(process.env.SOTTO_FAULT_COUNT, String(calls));
});
