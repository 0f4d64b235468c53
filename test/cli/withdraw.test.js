/** What a withdrawal leaves: nothing that only the participant's notes told, and everything that others' notes need. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { StudyRecords } from '../../src/domain/study.js';
import { openStudy } from '../../src/vault/study.js';
import { makeUnlockCheap, sotto } from '../support/sotto.js';
import { temporaryFolder } from '../vault/helpers.js';
const home = temporaryFolder();
const at = (...parts) => join(home, ...parts);
const passphrase = 'seven dull lanterns';
const withKey = (dir) => ['--study', dir, '--passphrase-file', at('pw')];
const ok = async (...words) => {
    const ended = await sotto(...words);
    expect(ended.status, ended.stdout + ended.stderr).toBe(0);
    return ended.stdout;
};
/** Vakhrameev and Zlatovest are in the first note alone, Ostroverkhova in two, Turchaninov in the third. */
const notes = {
    'one.txt': 'Participant: P1\nName: Gleb Vakhrameev\nConsent: team\n\nI: Who drove you?\nR: Radmila Ostroverkhova and Zlatovest Kirdyapkin.\n',
    'two.txt': 'Participant: P2\nName: Larisa Novak\nConsent: team\n\nI: And you?\nR: Radmila Ostroverkhova phoned me.\n',
    'profiles.txt': 'Name: Gleb Vakhrameev\nParticipant: P1\nAge: 26\nConsent: team\n\nHe likes Kineshma.\n\nName: Pavel Turchaninov\nParticipant: P3\nAge: 58\nConsent: team\n\nHe keeps bees near Kostroma.\n',
    'joint.md': '---\nparticipant: P4\nname: Foma Belozerov\nconsent: team\n---\n\nI: You both left?\nR: We did.\n',
};
const study = at('study');
beforeAll(async () => {
    writeFileSync(at('pw'), `${passphrase}\n`);
    await ok('init', study, '--passphrase-file', at('pw'));
    await makeUnlockCheap(study, passphrase);
    for (const [name, text] of Object.entries(notes))
        writeFileSync(at(name), text);
    await ok('ingest', ...Object.keys(notes).map((name) => at(name)), ...withKey(study));
    await ok('review', '--accept', ...withKey(study));
    await ok('release', 'build', '--profile', 'team', '--out', at('release'), '--waive', 'risk=invented people', ...withKey(study));
});
const Everything = z.unknown();
/** All that the study's sealed state says, as one text. */
async function stateOf(dir) {
    const open = await openStudy(dir, passphrase);
    const values = [];
    for (const name of ['records', 'key', 'releases', 'backups'])
        values.push(await open.readState(name, Everything));
    for (const id of open.listObjects()) {
        const { meta, content } = await open.getObject(id);
        values.push(meta, new TextDecoder().decode(content));
    }
    open.close();
    return JSON.stringify(values);
}
const keyOf = async (dir) => JSON.parse(await ok('key', 'list', '--json', ...withKey(dir)));
const named = (rows, form) => rows.find(({ forms }) => forms.includes(form));
const copied = () => {
    const copy = join(temporaryFolder(), 'study');
    cpSync(study, copy, { recursive: true });
    return copy;
};
const onlyTheirs = [
    'Vakhrameev',
    'Zlatovest',
    'Kirdyapkin',
    'Kineshma',
    'vahrameev',
    'kirdyapkin',
    'one.txt',
];
const others = ['Ostroverkhova', 'Novak', 'Turchaninov', 'Kostroma', 'Belozerov'];
describe('P1 withdraws', () => {
    test('what only their notes told is gone from records, key and objects; what others told stays as it was', async () => {
        const dir = copied();
        const before = await keyOf(dir);
        for (const word of [...onlyTheirs.slice(0, 4), ...others])
            expect(await stateOf(dir)).toContain(word);
        const result = JSON.parse(await ok('withdraw', 'P1', '--yes', '--notices', join(dir, '..', 'notices'), '--json', ...withKey(dir)));
        expect(result).toMatchObject({ done: true, epoch: 2, notes: { destroyed: 1, parted: 1, withheld: 0 } });
        const left = await stateOf(dir);
        for (const word of onlyTheirs)
            expect(left, word).not.toContain(word);
        for (const word of others)
            expect(left, word).toContain(word);
        const after = await keyOf(dir);
        for (const form of ['Radmila Ostroverkhova', 'Larisa Novak', 'Pavel Turchaninov', 'Foma Belozerov'])
            expect(named(after, form)?.pseudonym, form).toBe(named(before, form)?.pseudonym);
        expect(after.length).toBeLessThan(before.length);
        // Nothing of the others has to be decided again.
        const status = JSON.parse(await ok('status', '--json', '--profile', 'team', ...withKey(dir)));
        expect(status).toMatchObject({ open: { forms: 0 }, notes: 3, participants: 3 });
        const out = join(dir, '..', 'later');
        await ok('release', 'build', '--profile', 'team', '--out', out, '--waive', 'risk=invented people', ...withKey(dir));
        const text = (folder) => readdirSync(join(folder, 'transcripts'))
            .map((f) => readFileSync(join(folder, 'transcripts', f), 'utf8'))
            .join('\n');
        // The others' words are released word for word as before.
        for (const line of text(out)
            .split('\n')
            .filter((l) => /phoned|bees|We did/.test(l)))
            expect(text(at('release'))).toContain(line);
        expect(text(out)).not.toContain('likes');
        const [notice = ''] = readdirSync(join(dir, '..', 'notices'));
        const checked = await sotto('release', 'verify', at('release'), '--notice', join(dir, '..', 'notices', notice), '--json');
        expect(checked.status).toBe(3);
        expect(JSON.parse(checked.stdout).superseded[0].documents).toHaveLength(2);
    });
    test('by the note, or by what the release calls them; a note of two people names nobody', async () => {
        const records = await recordsOf(study);
        const document = records.documents.find((d) => d.name === 'one.txt');
        const shared = records.documents.find((d) => d.name === 'profiles.txt');
        const dry = async (who) => sotto('withdraw', who, '--dry-run', '--json', ...withKey(study));
        const byCode = await dry('P1');
        const [{ participant: label }] = JSON.parse(byCode.stdout).releases;
        for (const who of [document?.id ?? '', label, 'p1'])
            expect(await dry(who), who).toEqual(byCode);
        expect((await dry(shared?.id ?? '')).status).toBe(2);
    });
    test('cut short after any step, the next command ends it', async () => {
        const dir = copied();
        const open = await openStudy(dir, passphrase);
        await open.lock();
        const records = await recordsIn(open);
        const who = records.participants.find((p) => p.code === 'code p1');
        const theirs = records.documents.filter((d) => d.participants.join() === who?.id);
        const objects = theirs.flatMap((d) => [d.original, d.transcript]);
        expect(objects).toHaveLength(2);
        const erasing = { participant: who?.id ?? '', objects };
        await open.writeState('records', {
            ...records,
            documents: records.documents.filter((d) => !theirs.includes(d)),
            participants: records.participants.filter((p) => p !== who),
            erasing,
        });
        // As after a crash: one object is unlinked, the key is still there.
        open.removeObject(objects[0] ?? '');
        open.close();
        await ok('key', 'list', ...withKey(dir));
        const again = await openStudy(dir, passphrase);
        expect(again.participants()).not.toContain(who?.id);
        expect(again.epoch()).toBe(2);
        for (const object of objects)
            expect(again.listObjects()).not.toContain(object);
        expect((await recordsIn(again)).erasing).toBeUndefined();
        again.close();
    });
});
const recordsIn = async (open) => {
    const records = await open.readState('records', StudyRecords);
    if (!records)
        throw new Error('no records');
    return records;
};
async function recordsOf(dir) {
    const open = await openStudy(dir, passphrase);
    const records = await recordsIn(open);
    open.close();
    return records;
}
