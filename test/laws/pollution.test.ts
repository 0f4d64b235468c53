/** Whatever comes from outside may name its members `__proto__` or `constructor`: no object of ours ever gets one of them. */
import { expect, test } from 'vitest';
import { openPool } from '../../src/audit/pool.ts';
import { defaultPolicy, parsePolicy, policyYaml } from '../../src/decide/index.ts';
import { SottoError } from '../../src/domain/errors.ts';
import { StudyFile } from '../../src/domain/study.ts';
import { readManifest } from '../../src/release/manifest.ts';
import { sha256 } from '../../src/vault/crypto.ts';
import { read } from '../ingest/helpers.ts';
import { utf8 } from '../vault/helpers.ts';

const json = (name: string): string => `{"${name}":{"polluted":"x","prototype":{"polluted":"x"}}}`;
const yaml = (name: string): string => `${name}:\n  polluted: x\n  prototype:\n    polluted: x\n`;

const policy = policyYaml(defaultPolicy);

const inputs: readonly (readonly [what: string, parse: (name: string) => unknown])[] = [
  [
    'a transcript in JSON',
    (name) => read('n.json', `${json(name).slice(0, -1)},"segments":[{"text":"hello"}]}`),
  ],
  ['front matter', (name) => read('n.md', `---\n${yaml(name)}---\n\nI: Who?\nR: Nobody.\n`)],
  ['a field of a profile', (name) => read('n.txt', `${name}: x\nparticipant: P1\n\nI: Who?\nR: Nobody.\n`)],
  ['policy.yaml', (name) => parsePolicy(policy + yaml(name))],
  [
    'a profile of policy.yaml',
    (name) => parsePolicy(policy.replace(/^profiles:\n/m, (head) => `${head}  ${name}:\n    polluted: x\n`)),
  ],
  ['study.json', (name) => StudyFile.safeParse(JSON.parse(json(name)))],
  ['a manifest', (name) => readManifest([{ path: 'manifest.json', bytes: utf8(json(name)) }])],
  [
    'a list of recipients',
    (name) =>
      openPool(
        `sottovoce-pool-1\n${json(name)}\n\n— x y\n`,
        () => ({ name: '', publicKey: new Uint8Array(32), verify: () => true }),
        sha256,
      ),
  ],
];

test.each(inputs)('%s', (_, parse) => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    try {
      parse(name);
    } catch (error) {
      expect(error).toBeInstanceOf(SottoError);
    }
    for (const object of [{}, [], () => undefined]) expect('polluted' in object).toBe(false);
  }
});
