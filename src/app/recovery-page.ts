/** What is printed and kept away from the laptop: the recovery key, or a share of it, and how to use it. */
import { shareCount, shareThreshold } from '../vault/shares.ts';
import { qrText } from './qr.ts';
import type { RecoveryResult } from './vault.ts';

/**
 * Opens every note with `age` and `tar` alone. STUDY is the folder of the study or of a backup; recovery.txt holds the key
 * in one line. docs/recovery.md shows the same lines, and a test runs them as they stand there.
 */
export const runbook: readonly string[] = [
  'umask 077',
  'age -d -i recovery.txt STUDY/keys/epoch-*.age > epoch.txt',
  'age -d -i epoch.txt STUDY/keys/keyring.age > keyring.txt',
  'for file in STUDY/objects/*/*.age; do',
  '  note=notes/$(basename "$file" .age)',
  '  mkdir -p "$note"',
  '  age -d -i keyring.txt "$file" | tar x -C "$note"',
  'done',
  'rm recovery.txt epoch.txt keyring.txt',
];

const head = ({ study, signingKey, epoch }: RecoveryResult, what: string): readonly string[] => [
  `SOTTOVOCE ${what}`,
  '',
  `study        ${study}`,
  `signing key  ${signingKey}`,
  `made at      epoch ${epoch} of the keys; pages printed before open nothing written since`,
  '',
];

/** The whole key: whoever has this page and the study, or a backup of it, can read everything. */
export const recoveryPage = (result: RecoveryResult): string =>
  [
    ...head(result, 'RECOVERY KEY'),
    'Keep this page away from the laptop. With it and the study, or a backup of it, everything can be read.',
    '',
    `  ${result.recoveryKey}`,
    '',
    ...qrText(result.recoveryKey),
    '',
    'A FORGOTTEN PASSPHRASE',
    '',
    'Type the key into a file recovery.txt, one line. Compare study and signing key above with study.json.',
    '',
    '  sotto vault passphrase --recovery-key-file recovery.txt',
    '',
    'WITHOUT SOTTOVOCE',
    '',
    result.hybrid
      ? 'A machine with `age` 1.3 or newer (an older one says "unknown identity type") and `tar`. STUDY is the folder:'
      : 'Any machine with `age` and `tar` (Debian: apt install age). STUDY is the folder:',
    '',
    ...runbook.map((line) => `  ${line}`),
    '',
    'Where there are two files keys/epoch-N.age, a change of keys was cut short: take the one whose number `study.json`',
    'gives as `epoch`.',
    '',
    'Each folder in notes/ holds `content`, the note, and `meta.json`, which says what it is: kind `original` is the',
    'file as it was typed, its name in `meta.name`; kind `transcript` is what Sottovoce read in it.',
    '',
  ].join('\n');

/** One of three; a single one opens nothing and tells nothing. */
export const sharePage = (result: RecoveryResult, which: number): string => {
  const share = result.shares[which] ?? '';
  return [
    ...head(result, `RECOVERY SHARE ${which + 1} OF ${shareCount}`),
    `Any ${shareThreshold} of ${shareCount} shares make the recovery key; this one alone opens nothing. Give each to another keeper.`,
    'Symbols are 0-9 and A-Z without I, L, O and U; hyphens and capitals do not matter.',
    '',
    `  ${share}`,
    '',
    ...qrText(share),
    '',
    `Type ${shareThreshold} of them into files, one line each, and give the study a new passphrase:`,
    '',
    '  sotto vault passphrase --share share-1.txt share-2.txt',
    '',
    'Shares need Sottovoce: they are bytes of Shamir’s scheme over GF(2^8), x in the last byte, then 4 bytes of SHA-256.',
    '',
  ].join('\n');
};
