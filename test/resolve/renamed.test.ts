import { beforeAll, expect, test } from 'vitest';
import { loadLanguages } from '../../src/lang/index.ts';
import { rightlyNamed } from '../../src/resolve/index.ts';
import { document, gazetteer, textOfIn } from './inline.ts';

beforeAll(loadLanguages);

/** Notes as marked -> the kind of the mention marked last in the last of them. */
test.each([
  [['[Sergei Petrenko|person] left.', 'The [Petrenkos|place] stayed.'], 'person'],
  [['[Магомед Гаджиев|person] уехал.', '[Гаджиевы|place] тоже уехали.'], 'person'],
  [['[Fiona Boyle|person] cooks. Dinner at the [Boyles|organisation].'], 'person'],
  [['[Милана Тарамова|person] — адвокат. [Милану|place] мы нашли.'], 'person'],
  [['Нас встретила [Жанна Ким|place].'], 'person'],
  [['Помогал пастор [Пак|place].'], 'person'],
  [['Она освоила [Каспи|place] за день.'], 'organisation'],
  [['I work at a café called [Mandarin|person].'], 'organisation'],
  [['His clinic is called [Dentalux|person].'], 'organisation'],
  // What is said of a place stays one, and so does a name of somebody.
  [['[Милана Тарамова|person] — адвокат.', 'Жили в [Милане|place].'], 'place'],
  [['[Sergei Petrenko|person] left.', 'They live in [Petrenko|place].'], 'place'],
  [['Ехали на [Каспий|place].'], 'place'],
  [['At the bar [Nino|person] laughed.'], 'person'],
  [['Живу в [Твери|place].'], 'place'],
] as const)('%j: %s', (notes, kind) => {
  const study = notes.map((note, i) => document(`d${i}`, note));
  const mentions = rightlyNamed(
    study,
    study.flatMap((note) => note.mentions),
    textOfIn(study),
    gazetteer,
  );
  expect(mentions.at(-1)?.kind).toBe(kind);
});
