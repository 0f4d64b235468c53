/** A label where a verb stood: `he breeds pigeons` -> `he has a distinguishing feature`, past or present as the verb was. */
import type { Kind } from '../../domain/kinds.ts';
import { kindLabels, toldByVerbs } from '../labels.ts';
import { isPastForm } from './bases.ts';
import { articleFor, withoutArticle } from './determiners.ts';
import { isSubjectPronoun } from './sentences.ts';

type Form = 'past' | 'third' | 'plain';
const have: Readonly<Record<Form, string>> = { past: 'had', third: 'has', plain: 'have' };
const work: Readonly<Record<Form, string>> = { past: 'worked', third: 'works', plain: 'work' };
const study: Readonly<Record<Form, string>> = { past: 'studied', third: 'studies', plain: 'study' };
const act: Readonly<Record<Form, string>> = { past: 'acted', third: 'acts', plain: 'act' };
const take: Readonly<Record<Form, string>> = { past: 'took', third: 'takes', plain: 'take' };
const practise: Readonly<Record<Form, string>> = {
  past: 'practised',
  third: 'practises',
  plain: 'practise',
};

/** Verbs of faith are verbs whoever stands before them: `Anna prays`. */
const faith = /^(?:(?:pray|fast|worship)(?:s|ed)?|believe[sd]?)$/;
const faithForm = (verb: string): Form | null => {
  if (!faith.test(verb)) return null;
  return /d$/.test(verb) ? 'past' : /s$/.test(verb) ? 'third' : 'plain';
};

/** A name before a verb is followed by the forms that this is. */
export const namedSubject = 'he';
const thirds = new Set(['he', 'she', 'it', 'who']);
/** Behind these a verb goes on with what somebody does. */
const links = new Set(['and', 'but', 'then', 'also', 'later', 'once', 'who', 'both', 'all']);
/** Behind these stands a verb's plain form. */
const infinitives = new Set(
  "to can could will would may might must should did do does didn't don't doesn't won't can't couldn't".split(
    ' ',
  ),
);
/** What was not done is not said to be so: `he never [did that]`. */
const denials = new Set("never not n't didn't don't doesn't won't can't couldn't hardly".split(' '));
const doThat: Readonly<Record<Form, string>> = { past: 'did that', third: 'does that', plain: 'do that' };

const contractions: ReadonlyMap<string, Form> = new Map([
  ["doesn't", 'third'],
  ["don't", 'plain'],
  ["didn't", 'past'],
]);

function formOf(first: string, subject: string): Form | null {
  const verb = first.toLowerCase().replaceAll('’', "'");
  const contracted = contractions.get(verb);
  if (contracted) return contracted;
  const who = subject.toLowerCase().replaceAll('’', "'");
  if (infinitives.has(who)) return /^[a-z]{2,}$/.test(first) && !/(?:ed|ing)$/.test(first) ? 'plain' : null;
  if (denials.has(who)) return isPastForm(verb) ? 'past' : who === 'never' ? null : 'plain';
  if (!isSubjectPronoun(who) && !links.has(who)) return null;
  if (verb === 'was' || verb === 'were' || isPastForm(verb)) return 'past';
  if (verb === 'is' || (thirds.has(who) && /[^s]s$/.test(verb))) return 'third';
  const speaks = isSubjectPronoun(who) && !thirds.has(who);
  return verb === 'are' || (speaks && /^[a-z]{2,}$/.test(first)) ? 'plain' : null;
}

/** `first`: the first word of what is replaced; `subject`: the word before it, `he` for a name. Null where no verb stands there. */
export function englishVerbLabel(first: string, subject: string, kind: Kind, label: string): string | null {
  if (!toldByVerbs.has(kind) && !(kind === 'relation' && label === kindLabels.relation.en)) return null;
  const form = (kind === 'religion' ? faithForm(first.toLowerCase()) : null) ?? formOf(first, subject);
  if (form === null) return null;
  if (denials.has(subject.toLowerCase().replaceAll('’', "'"))) return doThat[form];
  const said = `${articleFor(withoutArticle(label))} ${withoutArticle(label)}`;
  if (kind === 'relation') return act[form];
  if (kind === 'religion') return `${practise[form]} ${said}`;
  if (kind === 'event') return `${take[form]} part in ${said}`;
  if (kind === 'profession')
    return label === kindLabels.profession.en ? work[form] : `${work[form]} as ${said}`;
  if (label === kindLabels.education.en) return study[form];
  // `a school`, not `higher education`.
  if (kind === 'education' && withoutArticle(label) !== label) return `${study[form]} at ${label}`;
  return `${have[form]} ${said}`;
}
