/** Reasons typed for the audit log, which keeps no names: a reason that names somebody of the study is refused. */
import { SottoError } from '../domain/errors.ts';
import { type GateName, gateNames, waivable } from '../domain/release.ts';
import { analyse, foldKey } from '../lang/index.ts';
import type { Waivers } from './gates.ts';
import type { StudyReading } from './reading.ts';

const longest = 300;

/** Reads `GATE=REASON`. Throws `usage` for an unknown gate, one that cannot be waived, or a missing reason. */
export function parseWaivers(words: readonly string[]): Waivers {
  const waivers = new Map<GateName, string>();
  for (const word of words) {
    const at = word.indexOf('=');
    const gate = gateNames.find((name) => name === word.slice(0, at < 0 ? undefined : at).trim());
    const reason = at < 0 ? '' : word.slice(at + 1).trim();
    if (!gate) throw new SottoError('usage', 'no such gate to waive', { gates: gateNames });
    if (!waivable[gate]) throw new SottoError('gate-refused', `the ${gate} gate cannot be waived`, { gate });
    if (reason.length < 3 || reason.length > longest)
      throw new SottoError(
        'usage',
        `a waiver needs a reason of 3 to ${longest} characters`,
        { gate },
        'For example: --waive risk="agreed with the ethics board on 3 May".',
      );
    waivers.set(gate, reason);
  }
  return waivers;
}

/** Throws `usage` when a reason holds a form by which somebody or something of the study is known. */
export function checkReasons(reasons: readonly string[], { key }: Pick<StudyReading, 'key'>): void {
  const known = new Set(
    key.entries
      .filter((e) => e.kind === 'person')
      .flatMap((e) => e.forms.flatMap((f) => foldKey(f).split(' '))),
  );
  for (const reason of reasons)
    for (const token of analyse(reason).tokens)
      if (token.word && token.shape !== 'lower' && known.has(foldKey(token.text)))
        throw new SottoError(
          'usage',
          'the reason holds a name that occurs in the study; the audit log keeps no names',
          {},
          'Say it without the name.',
        );
}
