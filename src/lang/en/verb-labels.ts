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

const thirds = new Set(['he', 'she', 'it', 'who']);
/** Behind these a verb goes on with what somebody does. What was `never` done must not be said to be so. */
const links = new Set(['and', 'but', 'then', 'also', 'later', 'once', 'who']);
const uncountable = new Set([kindLabels.education.en]);

function formOf(first: string, subject: string): Form | null {
  const verb = first.toLowerCase();
  const who = subject.toLowerCase();
  if (!isSubjectPronoun(who) && !links.has(who)) return null;
  if (verb === 'was' || verb === 'were' || isPastForm(verb)) return 'past';
  if (verb === 'is' || (thirds.has(who) && /[^s]s$/.test(verb))) return 'third';
  const speaks = isSubjectPronoun(who) && !thirds.has(who);
  return verb === 'are' || (speaks && /^[a-z]{2,}$/.test(first)) ? 'plain' : null;
}

/** `first`: the first word of what is replaced; `subject`: the word before it. Null where no verb stands there. */
export function englishVerbLabel(first: string, subject: string, kind: Kind, label: string): string | null {
  if (!toldByVerbs.has(kind)) return null;
  const form = (kind === 'religion' ? faithForm(first.toLowerCase()) : null) ?? formOf(first, subject);
  if (form === null) return null;
  const said = uncountable.has(label)
    ? label
    : `${articleFor(withoutArticle(label))} ${withoutArticle(label)}`;
  if (kind === 'religion') return `${practise[form]} ${said}`;
  if (kind === 'event') return `${take[form]} part in ${said}`;
  if (kind === 'profession')
    return label === kindLabels.profession.en ? work[form] : `${work[form]} as ${said}`;
  // `a school`, not `higher education`.
  if (kind === 'education' && withoutArticle(label) !== label) return `${study[form]} at ${label}`;
  return `${have[form]} ${said}`;
}
