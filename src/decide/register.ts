/** Which names a surrogate may have: none that is real in the study, and none that another has. */
import type { Surrogate } from '../domain/decision.ts';
import type { Gender, NameSlot } from '../domain/names.ts';
import { foldKey } from '../lang/fold.ts';
import { nameForms } from '../lang/index.ts';

type Both = Surrogate['given'];

/** Fold keys of every form of a name part, remembered: pools are small and asked for often. */
function keysOfForms(): (base: string, slot: NameSlot, gender: Gender) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (base, slot, gender) => {
    const id = `${slot} ${gender} ${base}`;
    const before = known.get(id);
    if (before) return before;
    const keys = [...new Set([base, ...nameForms(base, slot, gender)].map(foldKey))];
    known.set(id, keys);
    return keys;
  };
}

/** What names may be given, and what has been. */
export class Register {
  readonly #real: ReadonlySet<string>;
  readonly #spoken: ReadonlySet<string>;
  readonly #forms = keysOfForms();
  readonly #free = new Map<string, boolean>();
  readonly #used = new Set<string>();

  constructor(real: ReadonlySet<string>, spoken: ReadonlySet<string>) {
    this.#real = real;
    this.#spoken = spoken;
  }
  isReal({ cyrl, latn }: Both, slot: NameSlot, gender: Gender): boolean {
    return (
      this.#forms(cyrl, slot, gender).some((key) => this.#real.has(key)) ||
      // `Mo's` reads as Moss does.
      [latn, `${latn}s`].some((name) => this.#real.has(foldKey(name)))
    );
  }
  /** Neither a real name nor a word of the texts, in any form. */
  isFree(name: Both, slot: NameSlot, gender: Gender): boolean {
    const id = `${slot} ${gender} ${name.cyrl} ${name.latn}`;
    const before = this.#free.get(id);
    if (before !== undefined) return before;
    const free =
      !this.isReal(name, slot, gender) &&
      !this.#spoken.has(foldKey(name.latn)) &&
      !this.#forms(name.cyrl, slot, gender).some((key) => this.#spoken.has(key));
    this.#free.set(id, free);
    return free;
  }
  isUsed = ({ cyrl }: Both): boolean => this.#used.has(cyrl);
  use(...names: readonly Both[]): void {
    for (const { cyrl } of names) this.#used.add(cyrl);
  }
  /** Whether a stored surrogate is still nobody's real name. */
  stillFits(s: Surrogate): boolean {
    return (
      !this.isReal(s.given, 'given', s.gender) &&
      !this.isReal(s.diminutive, 'given', s.gender) &&
      [s.surname, ...(s.otherSurnames ?? [])].every((name) => !this.isReal(name, 'surname', s.gender)) &&
      !this.isReal(s.patronymic, 'patronymic', s.gender)
    );
  }
}
