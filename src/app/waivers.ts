/** Reasons typed for the audit log, which keeps no names: a reason that names somebody of the study is refused. */
import { SottoError } from '../domain/errors.ts';
import { classOf, type Kind } from '../domain/kinds.ts';
import { type GateName, gateNames, waivable } from '../domain/release.ts';
import { verify } from '../verify/index.ts';
import type { Waivers } from './gates.ts';
import type { ProfileRun } from './profile.ts';

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

/** Kinds that name somebody or something; a reason may well hold a date or an age that a note holds, too. */
const names = (kind: Kind): boolean =>
  classOf[kind] === 'direct' || ['place', 'organisation', 'address'].includes(kind);

/**
 * Throws `usage` when a reason holds a name that the leak gate would not let out: the release and the log keep reasons as
 * they were typed.
 */
export function checkReasons(
  reasons: readonly string[],
  { entities, decisions, harmless }: Pick<ProfileRun, 'entities' | 'decisions' | 'harmless'>,
): void {
  const texts = reasons.map((text) => ({ where: 'table' as const, document: 'reason', text }));
  const named = entities.filter((e) => names(e.kind));
  if (verify([], texts, named, decisions, harmless).findings.length > 0)
    throw new SottoError(
      'usage',
      'the reason holds a name that occurs in the study; the audit log keeps no names',
      {},
      'Say it without the name.',
    );
}
