/**
 * Counts the calls of a program that change the disk (disk-calls.json), and at the one numbered `disk.at` kills the process (SIGKILL), half
 * of what it writes written, or lets the call fail. Loaded before the program (`node --import`) it takes its orders from the environment,
 * SOTTO_FAULT_AT and SOTTO_FAULT_KIND, and prints the count to SOTTO_FAULT_COUNT; imported, from whoever sets `disk`.
 */
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

/** `at`: the call that meets the fault, counted from 1; 0 for none. */
export const disk = {
  calls: 0,
  at: Number(process.env.SOTTO_FAULT_AT ?? 0),
  kind: process.env.SOTTO_FAULT_KIND ?? 'kill',
};
const { writeSync, writeFileSync } = fs;
const writing = fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT;

for (const name of createRequire(import.meta.url)('./disk-calls.json')) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (name === 'openSync' && !(Number(args[1]) & writing)) return real(...args);
    disk.calls += 1;
    if (disk.calls === disk.at) {
      if (name === 'writeSync') writeSync(args[0], args[1], args[2], Number(args[3]) >> 1);
      if (disk.kind !== 'kill') throw Object.assign(new Error('refused'), { code: disk.kind });
      process.kill(process.pid, 'SIGKILL');
      // The signal may take a moment to arrive; nothing more is done meanwhile.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
    return real(...args);
  };
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (process.env.SOTTO_FAULT_COUNT) writeFileSync(process.env.SOTTO_FAULT_COUNT, String(disk.calls));
});
