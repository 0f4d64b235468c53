import { beforeAll, expect, test } from 'vitest';
import { analyse, loadLanguages } from '../../src/lang/index.js';
import { putRussian } from '../../src/render/russian.js';
beforeAll(loadLanguages);
/** The leak gate asks of every mention that it was replaced whole. */
test.each([
    ['Мама, свари плов к субботе.', 'к субботе', 'date', 'дата', 'к [дате]'],
    [
        'Мужик с перевязанной рукой сказал.',
        'с перевязанной рукой',
        'feature',
        'особая примета',
        'с [особой приметой]',
    ],
    ['Жил под Тверью.', 'под Тверью', 'place', 'крупный город', 'под [крупным городом]'],
])('%s: a preposition that stays is part of what is put', (text, mention, kind, ru, replacement) => {
    const start = text.indexOf(mention);
    const span = { start, end: start + mention.length };
    const put = putRussian({ analysis: analyse(text), span, kind, ru, nominative: false, around: true });
    expect(put).toEqual({ span, replacement });
});
