/**
 * One process at a time. Each process makes its own empty file whose name says who it is (pid, its start time, boot
 * id), then looks for others: a live one means `locked`, a dead one is swept. Because the name is the content, no
 * crash can leave a half-written lock, and because names are unique, sweeping a dead lock can never hit a live one.
 * Two that start in the same instant may both give way; never do both go on.
 */
import { join } from 'node:path';
import { SottoError } from '../domain/errors.ts';
import { createExclusive, listFolder, readFile, removeTree } from './files.ts';

type Holder = Readonly<{ pid: number; start: string; boot: string }>;

const lockName = /^lock-([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{1,12})$/;
export const isLockName = (name: string): boolean => lockName.test(name);
const nameOf = (holder: Holder): string => `lock-${holder.pid}-${holder.start}-${holder.boot}`;

function readText(path: string): string | null {
  try {
    return new TextDecoder().decode(readFile(path));
  } catch {
    return null;
  }
}

/** First 12 hex digits of Linux's boot id; '0' where the system has none, and then the pid alone decides. */
const bootId = (): string =>
  readText('/proc/sys/kernel/random/boot_id')
    ?.replace(/[^0-9a-f]/g, '')
    .slice(0, 12) || '0';

/** State letter and start time of a process, from `man 5 proc`: fields 3 and 22, counted after the name's `)`. */
function processFacts(pid: number): Readonly<{ state: string; start: string }> | null {
  const text = readText(`/proc/${pid}/stat`);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] && fields[19] ? { state: fields[0], start: fields[19] } : null;
}

function isAlive(holder: Holder, boot: string): boolean {
  if (holder.boot !== boot) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const facts = processFacts(holder.pid);
  return !facts || (facts.start === holder.start && facts.state !== 'Z' && facts.state !== 'X');
}

const locked = (pid: number): SottoError =>
  new SottoError(
    'locked',
    'another process is working in this study',
    { pid },
    'Wait until it is done. If no such process runs, remove the file whose name starts with "lock-" in the study folder.',
  );

/** Takes the lock of `folder`, or throws `locked`. Returns what gives it back. */
export function lockFolder(folder: string): () => void {
  const boot = bootId();
  const me: Holder = { pid: process.pid, start: processFacts(process.pid)?.start ?? '0', boot };
  const mine = join(folder, nameOf(me));
  if (!createExclusive(mine)) throw locked(me.pid);
  try {
    for (const { name } of listFolder(folder)) {
      const [, pid, start, itsBoot] = lockName.exec(name) ?? [];
      if (!pid || !start || !itsBoot || name === nameOf(me)) continue;
      if (isAlive({ pid: Number(pid), start, boot: itsBoot }, boot)) throw locked(Number(pid));
      removeTree(join(folder, name));
    }
  } catch (error) {
    removeTree(mine);
    throw error;
  }
  return () => {
    try {
      removeTree(mine);
    } catch {
      // What was done is done; once this process has ended, the next one sweeps its lock.
    }
  };
}
