/** What is asked of a person. A passphrase comes from a file or from a prompt without echo; never from an argument or the environment. */
import { createInterface } from 'node:readline/promises';
import password from '@inquirer/password';
import { SottoError } from '../domain/errors.ts';
import { readFile } from '../vault/files.ts';

type Source = Readonly<{ passphraseFile?: string; input: boolean }>;

const needed = (): SottoError =>
  new SottoError(
    'usage',
    'a passphrase is needed and there is nobody to ask',
    {},
    'Give --passphrase-file FILE, or run the command in a terminal without --no-input.',
  );

/**
 * Whether the person says yes; anything but `yes` in full is no. Without a terminal, or with --no-input, nothing is done
 * unless --yes was given.
 */
export async function agreed(question: string, { input, yes = false }: Agreement): Promise<boolean> {
  if (yes) return true;
  if (!input || !process.stdin.isTTY)
    throw new SottoError(
      'usage',
      'this cannot be undone and there is nobody to ask',
      {},
      'Look at it with --dry-run, then give --yes.',
    );
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question(`${question} Type yes to go on: `)).trim() === 'yes';
  } finally {
    lines.close();
  }
}
export type Agreement = Readonly<{ input: boolean; yes?: boolean }>;

/** The first line of the file, whatever its line ending. */
function fromFile(path: string): string {
  const text = new TextDecoder().decode(readFile(path, { limit: 65_536, follow: true }));
  const line = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  if (line === '') throw new SottoError('usage', 'the passphrase file is empty', { path });
  return line;
}

async function ask(message: string): Promise<string> {
  try {
    // The prompt goes to stderr: stdout holds results alone.
    return await password({ message, mask: false }, { output: process.stderr });
  } catch {
    throw new SottoError('interrupted', 'interrupted');
  }
}

export async function passphrase(source: Source, message = 'Passphrase'): Promise<string> {
  if (source.passphraseFile !== undefined) return fromFile(source.passphraseFile);
  if (!source.input || !process.stdin.isTTY) throw needed();
  return ask(message);
}

const shortest = 12;
const isShort = (words: string): boolean => [...words].length < shortest;

/**
 * For a new study. Asked twice; scrypt slows a guess, it cannot mend a word that is on every list, so a short one is
 * refused at the prompt. From a file it is taken with a warning: scripts bring their own.
 */
export async function newPassphrase(source: Source, warn: (line: string) => void): Promise<string> {
  const first = await passphrase(source, 'New passphrase');
  if (source.passphraseFile !== undefined) {
    if (isShort(first))
      warn(`warning: this passphrase has fewer than ${shortest} characters and can be guessed`);
    return first;
  }
  if (isShort(first))
    throw new SottoError(
      'usage',
      `this passphrase is too short: at least ${shortest} characters`,
      {},
      'Five or six random words are easy to remember and hard to guess.',
    );
  if ((await ask('The same again')) !== first) throw new SottoError('usage', 'the two passphrases differ');
  return first;
}
