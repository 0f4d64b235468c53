import fc from 'fast-check';
import { Schemas, translate } from 'iuliia';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldKey, loadLanguages, surrogatePool } from '../../src/lang/index.js';
import { lines } from './cases.js';
beforeAll(loadLanguages);
const cases = lines('fold').map((line) => [line[0], line.slice(2).split(' ')]);
describe('fold keys', () => {
    test('there are enough pairs', () => {
        const pairs = cases.reduce((n, [, words]) => n + (words.length * (words.length - 1)) / 2, 0);
        expect(pairs).toBeGreaterThanOrEqual(100);
    });
    test.each(cases.filter(([sign]) => sign === '='))('%s %j', (_, words) => {
        const keys = words.map(foldKey);
        expect(keys).toEqual(keys.map(() => keys[0]));
        expect(keys[0]).toMatch(/^[a-z ]+$/);
    });
    test.each(cases.filter(([sign]) => sign === '#'))('%s %j', (_, words) => {
        expect(new Set(words.map(foldKey)).size).toBe(words.length);
    });
    test('words of a phrase are joined by one space', () => {
        expect(foldKey('  Нижний   Новгород ')).toBe(foldKey('Nizhny Novgorod'));
        expect(foldKey('...')).toBe('');
    });
    test('unseen marks do not matter', () => {
        expect(foldKey('Мос\u00adква')).toBe(foldKey('Москва'));
        expect(foldKey('Мари\u0301на')).toBe(foldKey('Марина'));
        expect(foldKey('Пет-\nров')).toBe(foldKey('Петров'));
        expect(foldKey('Grig[?]ory')).toBe(foldKey('Grigory'));
        expect(foldKey('\u200fИван\u200e')).toBe(foldKey('Иван'));
    });
    test('transliterations by twelve common schemes fold to the key of the name, and keys tell names apart', () => {
        const schemes = [
            'ala_lc',
            'bgn_pcgn',
            'bs_2979',
            'gost_779',
            'gost_779_alt',
            'gost_7034',
            'gost_52290',
            'icao_doc_9303',
            'mosmetro',
            'scientific',
            'wikipedia',
            'yandex_maps',
        ];
        const pools = ['russian', 'tatar', 'kazakh', 'caucasian'].flatMap((c) => [
            surrogatePool(c, 'masc'),
            surrogatePool(c, 'femn'),
        ]);
        const names = new Set(pools.flatMap((pool) => [...pool.given.map((n) => n.cyrl), ...pool.surnames.map((n) => n.masc.cyrl)]));
        let met = 0;
        for (const name of names)
            for (const scheme of schemes)
                if (foldKey(translate(name, Schemas.get(scheme))) === foldKey(name))
                    met++;
        expect(met / (names.size * schemes.length)).toBeGreaterThan(0.98);
        expect(names.size / new Set([...names].map(foldKey)).size).toBeLessThan(1.05);
    });
    test('any text has a key, and a key is its own', () => {
        fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
            const key = foldKey(text);
            expect(key).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        }));
    });
});
