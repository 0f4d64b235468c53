/**
 * What npm has for finding names, each as its documentation says to use it. They mark spans; what they call them is
 * not asked, so that a person found as a place counts as found.
 */
import { createRequire } from 'node:module';
import { parseWord } from '../src/lang/ru/morphology.js';
const require = createRequire(import.meta.url);
const nlp = require('compromise');
const compromise = {
    name: 'compromise',
    languages: ['en'],
    find: (text) => {
        const doc = nlp(text);
        return [doc.people(), doc.places(), doc.organizations()].flatMap((view) => view
            .json({ offset: true, terms: false })
            .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length })));
    },
};
const makeWink = require('wink-nlp');
const wink = makeWink(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const winkPropn = {
    name: 'wink PROPN',
    languages: ['en'],
    find: (text) => {
        const tokens = wink.readDoc(text).tokens();
        const tags = tokens.out(wink.its.pos);
        const spans = [];
        let at = 0;
        for (const [i, value] of tokens.out(wink.its.value).entries()) {
            const start = text.indexOf(value, at);
            if (start < 0)
                continue;
            at = start + value.length;
            if (tags[i] === 'PROPN')
                spans.push({ start, end: at });
        }
        return spans;
    },
};
const redaction = new require('@openredaction/core').OpenRedaction();
const openredaction = {
    name: 'openredaction',
    languages: ['ru', 'en'],
    find: async (text) => (await redaction.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end })),
};
const WORD = /\p{L}+(?:-\p{L}+)*/gu;
/** Capitalised words that the OpenCorpora dictionary in `az` tags Name, Surn, Patr or Geox. */
const azNames = {
    name: 'az names',
    languages: ['ru'],
    find: (text) => [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => /^\p{Lu}/u.test(word) && parseWord(word).some((p) => p.given || p.surname || p.patronymic || p.place)
        ? [{ start: index, end: index + word.length }]
        : []),
};
export const peers = [compromise, winkPropn, openredaction, azNames];
