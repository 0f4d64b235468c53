/** Fills the templates: names of all cultures in the case that is asked, towns of the gazetteer, organisations. */
import type { Label } from '../../src/detect/tagger/index.ts';
import { Culture, type Gender, type GrammaticalCase } from '../../src/domain/names.ts';
import { decodeGazetteer } from '../../src/geo/compiled.ts';
import { surrogatePool } from '../../src/lang/index.ts';
import { inflectName } from '../../src/lang/names/inflect.ts';
import { inflectPhrase } from '../../src/lang/ru/phrase.ts';
import { titleCase } from '../../src/lang/script.ts';
import type { Example, LabelledSpan } from './corpora.ts';
import {
  englishOrganisations,
  englishSyllables,
  russianOrganisations,
  russianSyllables,
} from './organisations.ts';
import { englishTemplates } from './templates-en.ts';
import { russianTemplates } from './templates-ru.ts';

export type Random = () => number;
type Language = 'ru' | 'en';

export const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

export type Person = Readonly<{ given: string; short: string; surname: string; gender: Gender }>;
/** A person of any culture: Russian names as often as all others in Russian text, English ones in English text. */
export function somebody(language: Language, random: Random): Person {
  const home = language === 'ru' ? 'russian' : 'english';
  const culture = random() < 0.4 ? home : pick(Culture.options, random);
  const gender = random() < 0.5 ? 'masc' : 'femn';
  const pool = surrogatePool(culture, gender);
  const name = pick(pool.given, random);
  const script = language === 'ru' ? 'cyrl' : 'latn';
  return {
    given: name[script],
    short: name.diminutive[script],
    surname: pick(pool.surnames, random)[gender][script],
    gender,
  };
}

/** Towns by their name in the language; large ones and small ones alike. */
export function townsOf(gazetteer: Uint8Array): Readonly<Record<Language, readonly string[]>> {
  const rows = decodeGazetteer(gazetteer)('settlements')
    .split('\n')
    .map((line) => line.split('\t'));
  return {
    ru: rows.flatMap(([, , russian = '']) =>
      /^[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ][а-яё]+)*$/.test(russian) ? [russian] : [],
    ),
    en: rows.flatMap(([, name = '']) => (/^[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*$/.test(name) ? [name] : [])),
  };
}

const inventedWord = (language: Language, random: Random): string => {
  const halves = language === 'ru' ? russianSyllables : englishSyllables;
  return titleCase(pick(halves, random) + pick(halves, random));
};
const organisation = (language: Language, random: Random): string =>
  pick(language === 'ru' ? russianOrganisations : englishOrganisations, random).replace('*', () =>
    inventedWord(language, random),
  );

const inCase = (name: string, slot: 'given' | 'surname', gender: Gender, to: GrammaticalCase): string =>
  inflectName(name, slot, gender, { case: to, number: 'sing', script: 'cyrl' });

export type Filler = (template: string, random: Random) => Example;

export function makeFiller(language: Language, towns: readonly string[]): Filler {
  const filling = (slot: string, to: GrammaticalCase, random: Random): readonly [string, Label] => {
    if (slot === 'org') return [organisation(language, random), 'ORG'];
    if (slot === 'place') {
      const town = pick(towns, random);
      return [language === 'ru' ? inflectPhrase(town, to) : town, 'LOC'];
    }
    const { given, short, surname, gender } = somebody(language, random);
    const first = slot === 'given' && random() < 0.35 ? short : given;
    const parts = [
      ...(slot === 'surname' ? [] : [language === 'ru' ? inCase(first, 'given', gender, to) : first]),
      ...(slot === 'given' ? [] : [language === 'ru' ? inCase(surname, 'surname', gender, to) : surname]),
    ];
    return [parts.join(' '), 'PERSON'];
  };
  return (template, random) => {
    const spans: LabelledSpan[] = [];
    let text = '';
    let from = 0;
    for (const m of template.matchAll(/\{(\w+)(?:\.(\w+))?\}/g)) {
      text += template.slice(from, m.index);
      const [value, label] = filling(m[1] ?? '', (m[2] ?? 'nom') as GrammaticalCase, random);
      spans.push({ start: text.length, end: text.length + value.length, label });
      text += value;
      from = m.index + m[0].length;
    }
    return { text: text + template.slice(from), spans };
  };
}

/** Sentences in one text. */
export function joined(examples: readonly Example[], between: string): Example {
  const spans: LabelledSpan[] = [];
  let text = '';
  for (const example of examples) {
    if (text !== '') text += between;
    for (const s of example.spans)
      spans.push({ ...s, start: s.start + text.length, end: s.end + text.length });
    text += example.text;
  }
  return { text, spans };
}

/** `count` notes of a few sentences each. */
export function* notes(language: Language, fill: Filler, count: number, random: Random): Generator<Example> {
  const templates = language === 'ru' ? russianTemplates : englishTemplates;
  for (let i = 0; i < count; i++) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 8) }, () =>
      fill(pick(templates, random), random),
    );
    yield joined(sentences, random() < 0.4 ? '\n' : ' ');
  }
}
