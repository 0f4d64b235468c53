import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from '../../src/vault/lock.js';
import { errorOf, temporaryFolder } from './helpers.js';
const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
    .replace(/[^0-9a-f]/g, '')
    .slice(0, 12);
const startOf = (pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};
test('held once, given back, held again', async () => {
    const dir = temporaryFolder();
    const unlock = lockFolder(dir);
    expect(readdirSync(dir)).toEqual([`lock-${process.pid}-${startOf(process.pid)}-${boot}`]);
    expect(await errorOf(() => lockFolder(dir))).toMatchObject({ code: 'locked', exit: 6 });
    unlock();
    expect(readdirSync(dir)).toEqual([]);
    lockFolder(dir)();
});
test('a living process keeps it, a dead one does not', async () => {
    const dir = temporaryFolder();
    const other = spawn('sleep', ['60']);
    await once(other, 'spawn');
    const pid = other.pid ?? 0;
    writeFileSync(join(dir, `lock-${pid}-${startOf(pid)}-${boot}`), '');
    expect(await errorOf(() => lockFolder(dir))).toMatchObject({ code: 'locked', facts: { pid } });
    expect(readdirSync(dir)).toHaveLength(1);
    other.kill('SIGKILL');
    await once(other, 'exit');
    lockFolder(dir)();
    expect(readdirSync(dir)).toEqual([]);
});
test.each([
    ['of another boot', () => `lock-${process.ppid}-${startOf(process.ppid)}-0123456789ab`],
    ['of a process whose number was given to another', () => `lock-${process.ppid}-1-${boot}`],
    ['of a process long gone', () => `lock-${spawnSync('true').pid}-1-${boot}`],
])('a lock %s is swept', (_, name) => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, name()), '');
    const unlock = lockFolder(dir);
    expect(readdirSync(dir)).toHaveLength(1);
    unlock();
});
test('files that only look like locks stay', () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'lock-notes.txt'), '');
    lockFolder(dir)();
    expect(readdirSync(dir)).toEqual(['lock-notes.txt']);
});
