/** The real command line, run in this process: what it prints, and how it ends. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { decryptWithPassphrase, encryptWithPassphrase } from '../../src/vault/crypto.js';
/** Words as a shell would hand them over. Not for commands that read standard input. */
export async function sotto(...words) {
    const said = { stdout: '', stderr: '' };
    const writers = [
        ['stdout', process.stdout, process.stdout.write],
        ['stderr', process.stderr, process.stderr.write],
    ];
    for (const [name, stream] of writers)
        stream.write = ((chunk) => {
            said[name] += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
            return true;
        });
    const { exitCode } = process;
    process.exitCode = undefined;
    try {
        return { status: await run(words), ...said };
    }
    finally {
        process.exitCode = exitCode;
        for (const [, stream, write] of writers)
            stream.write = write;
    }
}
/** The same passphrase around the same key, at 2^4 rounds: a test opens the study dozens of times. */
export async function makeUnlockCheap(study, passphrase) {
    const file = join(study, 'keys/unlock.age');
    const key = await decryptWithPassphrase(readFileSync(file), passphrase);
    writeFileSync(file, await encryptWithPassphrase(key, passphrase, 4));
}
