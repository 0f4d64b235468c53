/**
 * Illnesses, injuries and medicines by chapter, after the chapters of ICD-11 (World Health Organization, 2019), the rarer ones
 * left out: what no chapter knows is withheld.
 */
import { englishConditionStems } from './en/conditions.ts';
import { russianConditionStems } from './ru/conditions.ts';
import type { Pair } from './sectors.ts';
import { stemReader } from './stems.ts';

const chapters = {
  infection: { en: 'an infectious disease', ru: 'инфекционное заболевание' },
  tumour: { en: 'an oncological disease', ru: 'онкологическое заболевание' },
  blood: { en: 'a blood disorder', ru: 'заболевание крови' },
  metabolic: { en: 'an endocrine or metabolic condition', ru: 'эндокринное заболевание' },
  mental: { en: 'a mental health condition', ru: 'психическое расстройство' },
  nervous: { en: 'a neurological condition', ru: 'неврологическое заболевание' },
  eye: { en: 'an eye condition', ru: 'заболевание глаз' },
  ear: { en: 'a hearing condition', ru: 'заболевание органов слуха' },
  heart: { en: 'a cardiovascular condition', ru: 'сердечно-сосудистое заболевание' },
  lungs: { en: 'a respiratory condition', ru: 'заболевание органов дыхания' },
  digestion: { en: 'a digestive condition', ru: 'заболевание органов пищеварения' },
  skin: { en: 'a skin condition', ru: 'кожное заболевание' },
  bones: { en: 'a musculoskeletal condition', ru: 'заболевание опорно-двигательного аппарата' },
  urogenital: { en: 'a genitourinary condition', ru: 'заболевание мочеполовой системы' },
  birth: { en: 'a matter of pregnancy or childbirth', ru: 'обстоятельство беременности или родов' },
  injury: { en: 'an injury', ru: 'травма' },
  allergy: { en: 'an allergic condition', ru: 'аллергическое заболевание' },
  disability: { en: 'a disability', ru: 'инвалидность' },
  psychiatricMedicine: { en: 'a psychiatric medicine', ru: 'психиатрический препарат' },
  medicine: { en: 'a medicine', ru: 'лекарство' },
} as const satisfies Readonly<Record<string, Pair>>;
export type ConditionId = keyof typeof chapters;

const physical: Pair = { en: 'a physical health condition', ru: 'особенность физического здоровья' };
const broad: Readonly<Partial<Record<ConditionId, Pair>>> = {
  mental: chapters.mental,
  disability: chapters.disability,
  psychiatricMedicine: chapters.medicine,
  medicine: chapters.medicine,
};

const read = stemReader<ConditionId>(englishConditionStems, russianConditionStems);

/**
 * The chapter that a mention of health belongs to; with `coarse` only whether it is of the mind, of the body, or a
 * medicine. Null when no word of it is known, or when its words belong to several chapters.
 */
export function conditionOf(text: string, coarse: boolean): Pair | null {
  const found = [...read(text)].map((id) => (coarse ? (broad[id] ?? physical) : chapters[id]));
  const [first] = found;
  return first !== undefined && found.every((pair) => pair === first) ? first : null;
}

const conditionLabels: ReadonlySet<string> = new Set(
  [physical, ...Object.values(chapters)]
    .filter((pair) => pair !== chapters.medicine && pair !== chapters.psychiatricMedicine)
    .flatMap(({ en, ru }) => [en, ru]),
);
/** A label of something that somebody has, and not takes. */
export const isConditionLabel = (label: string): boolean => conditionLabels.has(label);
