/**
 * A study of people who know each other, made of surrogate names: as many mentions as asked for, in documents of fifty, of
 * twenty persons each who are drawn from one neighbourhood. People are called by full name, surname, given name, short
 * name or initials, in any case.
 */
import { mentionId } from '../src/domain/mention.js';
import { grammaticalCases } from '../src/domain/names.js';
import { inflectName, surrogatePool } from '../src/lang/index.js';
const MENTIONS = 50;
const PERSONS = 20;
const NEIGHBOURHOOD = 60;
/** Repeatable: 0 to below `n`. */
export function dice(seed) {
    let state = seed >>> 0;
    return (n) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * n);
    };
}
function population(size) {
    const pools = ['masc', 'femn'].flatMap((gender) => ['russian', 'ukrainian', 'kazakh', 'tatar', 'caucasian'].map((culture) => ({
        gender,
        ...surrogatePool(culture, gender),
    })));
    return Array.from({ length: size }, (_, i) => {
        const pool = pools[i % pools.length];
        const at = Math.floor(i / pools.length);
        const given = pool.given[at % pool.given.length];
        const surname = pool.surnames[(at * 7 + Math.floor(at / pool.given.length)) % pool.surnames.length];
        return {
            given: given?.cyrl ?? '',
            short: given?.diminutive.cyrl ?? '',
            surname: surname?.[pool.gender].cyrl ?? '',
            gender: pool.gender,
        };
    });
}
function written({ given, short, surname, gender }, roll) {
    const inCase = grammaticalCases[roll(grammaticalCases.length)];
    const form = (base, slot) => inflectName(base, slot, gender, { case: inCase, number: 'sing', script: 'cyrl' });
    switch (roll(6)) {
        case 0:
        case 1:
            return `${form(given, 'given')} ${form(surname, 'surname')}`;
        case 2:
            return form(surname, 'surname');
        case 3:
            return `${given.charAt(0)}. ${form(surname, 'surname')}`;
        case 4:
            return form(given, 'given');
        default:
            return form(short, 'given');
    }
}
/** `entities` persons in `mentions` mentions. */
export function crowd(entities, mentions) {
    const roll = dice(7);
    const people = population(entities);
    return Array.from({ length: Math.ceil(mentions / MENTIONS) }, (_, d) => {
        const id = `d${d}`;
        const start = roll(entities);
        const here = Array.from({ length: PERSONS }, () => people[(start + roll(NEIGHBOURHOOD)) % entities]);
        const found = [];
        let text = '';
        for (let i = 0; i < MENTIONS; i++) {
            const name = written(here[roll(PERSONS)], roll);
            const span = { start: text.length, end: text.length + name.length };
            found.push({
                id: mentionId(id, span),
                document: id,
                span,
                kind: 'person',
                recognizer: 'made',
                rule: 'made',
                tier: 'certain',
                confidence: 1,
            });
            text += `${name} и ещё,\n`;
        }
        const transcript = {
            id,
            format: 'txt',
            encoding: 'utf-8',
            text,
            turns: [],
            blocks: [],
            marks: [],
            hidden: [],
        };
        return { transcript, mentions: found };
    });
}
