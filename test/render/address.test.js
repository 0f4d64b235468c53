import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../src/lang/index.js';
import { calledBy, ownerIn, possessiveOf, vocativeOf } from '../../src/lang/ru/address.js';
import { replaced } from './agreement.js';
describe('forms that no case has', () => {
    beforeAll(loadLanguages);
    test.each([
        ['Саша', 'Саш'],
        ['Оля', 'Оль'],
        ['Зоя', 'Зой'],
        ['Вадик', 'Вадик'],
    ])('%s is called %s', (name, called) => {
        expect(vocativeOf(name)).toBe(called);
        if (called !== name)
            expect(calledBy(called)).toContain(name);
    });
    test.each([
        ['Машин', 'Маша', '', 'Олин', 'Вадиков'],
        ['Катину', 'Катя', 'у', 'Олину', 'Вадикову'],
        ['Сашиного', 'Саша', 'ого', 'Олиного', 'Вадикового'],
    ])('%s is what is of %s', (word, owner, ending, hers, his) => {
        expect(ownerIn(word)?.owners).toContain(owner);
        expect(ownerIn(word)?.ending).toBe(ending);
        expect(possessiveOf('Оля', ending)).toBe(hers);
        expect(possessiveOf('Вадик', ending)).toBe(his);
    });
    test('a surname that looks like a calling form is none', () => {
        expect(replaced('[Игорь Марин|person] молчал. [Марин|person] ушёл.')).toBe('Антон Белов молчал. Белов ушёл.');
    });
});
