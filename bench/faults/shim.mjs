/**
 * Counts the calls of a program that change the disk, and lets the one numbered `disk.at` meet the fault: the process is killed (SIGKILL) or
 * the call fails, half of what it writes written. Loaded before the program (`node --import`) it takes its orders from the environment,
 * SOTTO_FAULT_AT and SOTTO_FAULT_KIND, and prints the count to SOTTO_FAULT_COUNT; imported, from whoever sets `disk`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Every call of src/vault/files.ts that changes the disk, as test/vault/faults.test.ts holds. */
export const diskCalls = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'renameSync',
  'mkdirSync',
  'ftruncateSync',
  'rmSync',
];

/** `at`: the call that meets the fault, counted from 1; 0 for none. `dead`: so does every later one, as if the power went. */
export const disk = {
  calls: 0,
  at: Number(process.env.SOTTO_FAULT_AT ?? 0),
  kind: process.env.SOTTO_FAULT_KIND ?? 'kill',
  dead: false,
};
const { writeSync, writeFileSync } = fs;
const writing = fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT;

for (const name of diskCalls) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (name === 'openSync' && !(Number(args[1]) & writing)) return real(...args);
    disk.calls += 1;
    const isLater = disk.dead && disk.at > 0 && disk.calls > disk.at;
    if (disk.calls !== disk.at && !isLater) return real(...args);
    // A full disk takes a part of what is written to it.
    if (name === 'writeSync' && !isLater) writeSync(args[0], args[1], args[2], Number(args[3]) >> 1);
    if (disk.kind !== 'kill') throw Object.assign(new Error('refused'), { code: disk.kind });
    process.kill(process.pid, 'SIGKILL');
    // The signal may take a moment to arrive; nothing more is done meanwhile.
    return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (process.env.SOTTO_FAULT_COUNT) writeFileSync(process.env.SOTTO_FAULT_COUNT, String(disk.calls));
});
