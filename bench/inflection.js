/**
 * Names in six cases against the dictionary of the `az` package (OpenCorpora): what a release would hold, and what the
 * rules alone make of the same names, as they must of names that no dictionary lists. Then the checked table of such
 * names, fixtures/cases/inflection-unlisted.txt.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { grammaticalCases } from '../src/domain/names.js';
import { inflectName, loadLanguages } from '../src/lang/index.js';
import { formsByRule } from '../src/lang/ru/decline.js';
import { caseGrammeme, parseWord } from '../src/lang/ru/morphology.js';
import { namesOfDictionary } from './dictionary.js';
const plain = (word) => word.toLowerCase().replaceAll('ё', 'е');
/** The forms that the dictionary gives, of every reading of the word as such a name; where readings differ, any is right. */
function listedForms({ word, slot, gender }) {
    const tag = slot === 'given' ? 'Name' : 'Surn';
    return parseWord(word)
        .filter((p) => p.known &&
        p.case === 'nom' &&
        p.number === 'sing' &&
        plain(p.word) === plain(word) &&
        (p.gender === undefined || p.common || p.gender === gender) &&
        (slot === 'given' ? p.given : p.surname))
        .map((p) => grammaticalCases.map((to) => plain(p.fixed ? word : (p.form([tag, caseGrammeme[to], 'sing', ...(p.gender ? [p.gender] : [])]) ?? ''))))
        .filter((forms) => forms.every((form) => form !== ''));
}
const figures = (names, right) => ({
    names,
    right,
    share: Math.round((10_000 * right) / Math.max(1, names)) / 10_000,
});
const released = ({ word, slot, gender }) => grammaticalCases.map((to) => inflectName(word, slot, gender, { case: to, number: 'sing', script: 'cyrl' }));
const byRule = ({ word, slot, gender }) => formsByRule(word, slot, gender);
/** A name is right when all its six forms are. Prints the disagreements where `verbose` is set. */
function agreement(names, inflect, verbose) {
    let right = 0;
    for (const { name, listed } of names) {
        const forms = inflect(name).map(plain);
        if (listed.some((expected) => expected.every((form, i) => form === forms[i])))
            right += 1;
        else if (verbose)
            console.log(name.slot, name.gender, forms.join(' '), '|', listed[0]?.join(' '));
    }
    return figures(names.length, right);
}
/** The checked table: `slot gender: six forms`. */
function unlisted(verbose) {
    const lines = readFileSync(new URL('../fixtures/cases/inflection-unlisted.txt', import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line.includes(': ') && !line.startsWith('#'));
    let right = 0;
    for (const line of lines) {
        const [head = '', rest = ''] = line.split(': ');
        const [slot, gender] = head.split(' ');
        const expected = rest.split(' ').map((form) => plain(form.replaceAll('_', ' ')));
        const word = (rest.split(' ')[0] ?? '').replaceAll('_', ' ');
        const forms = grammaticalCases.map((to) => plain(inflectName(word, slot, gender, { case: to, number: 'sing', script: 'cyrl' })));
        if (forms.join(' ') === expected.join(' '))
            right += 1;
        else if (verbose)
            console.log('unlisted', slot, gender, forms.join(' '), '|', expected.join(' '));
    }
    return figures(lines.length, right);
}
/** `npm run bench -- inflection [verbose]`: prints a table and writes bench/results/inflection-<date>.json. */
export async function inflection(date, [word]) {
    await loadLanguages();
    const verbose = word === 'verbose';
    const all = namesOfDictionary().map((name) => ({ name, listed: listedForms(name) }));
    const results = {};
    for (const slot of ['given', 'surname']) {
        const names = all.filter(({ name, listed }) => name.slot === slot && listed.length > 0);
        results[`${slot}, as released`] = agreement(names, released, false);
        results[`${slot}, by rule alone`] = agreement(names, byRule, verbose);
    }
    results['outside the dictionary, checked table'] = unlisted(verbose);
    for (const [what, { names, right, share }] of Object.entries(results))
        console.log(`${what.padEnd(40)} ${String(right).padStart(6)} of ${String(names).padStart(6)}  ${share.toFixed(4)}`);
    const folder = new URL('./results/', import.meta.url);
    mkdirSync(folder, { recursive: true });
    const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${arch()}, Node ${process.version}`;
    const command = 'npm run bench -- inflection';
    writeFileSync(new URL(`inflection-${date}.json`, folder), `${JSON.stringify({ date, command, machine, results }, null, 1)}\n`);
    console.error(`written: bench/results/inflection-${date}.json`);
}
