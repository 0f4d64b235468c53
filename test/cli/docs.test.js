/** Every command line and option that the documents show is one that the program has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProgram } from '../../src/cli/run.js';
const root = join(import.meta.dirname, '../..');
const documents = [
    'README.md',
    'SECURITY.md',
    ...readdirSync(join(root, 'docs'))
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`),
];
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const builtIn = new Set(['ci', 'install', 'test']);
/** Lines of fenced blocks, continued ones joined, and everything between single backquotes. */
function shown(markdown) {
    const fenced = [...markdown.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map((m) => m[1] ?? '');
    const prose = markdown.replace(/^```\w*\n[\s\S]*?^```/gm, '');
    const lines = fenced.flatMap((block) => block.replace(/\\\n\s*/g, '').split('\n'));
    return [...lines, ...[...prose.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '')];
}
/** Command lines of `program` in what is shown: without prompt, comment, and what is joined by `&&`. */
const commandsOf = (markdown, program) => shown(markdown)
    .flatMap((line) => line.replace(/ #.*$/, '').split('&&'))
    .map((line) => line
    .trim()
    .replace(/^\$ /, '')
    .replace(/^(?:npx|unshare -rn) /, ''))
    .filter((line) => line.startsWith(`${program} `));
const sotto = await makeProgram();
/** What is wrong with a line, or null. Words in capitals and in brackets stand for something. */
function faultOf(line) {
    const words = [...line.matchAll(/"[^"]*"|[^\s"]+(?:"[^"]*")?/g)].map((m) => m[0]).slice(1);
    let command = sotto;
    while (command.commands.length > 0) {
        const word = words.shift();
        if (word === '--help' || word === '--version' || word === undefined)
            return null;
        const next = command.commands.find((c) => c.name() === word);
        if (!next)
            return `${command.name()} has no command ${word}`;
        command = next;
    }
    const operands = [];
    while (words.length > 0) {
        const word = words.shift() ?? '';
        if (!word.startsWith('--')) {
            operands.push(word);
            continue;
        }
        const option = command.options.find((o) => o.long === word.split('=')[0]);
        if (!option && word !== '--help')
            return `${command.name()} has no option ${word}`;
        if (option?.required && !word.includes('=') && words.shift() === undefined)
            return `${word} wants a value`;
        while (option?.variadic && words[0] !== undefined && !words[0].startsWith('--'))
            words.shift();
    }
    const expected = command.registeredArguments;
    const most = expected.some((a) => a.variadic) ? Number.POSITIVE_INFINITY : expected.length;
    return operands.length > most ? `${command.name()} takes ${most} operands` : null;
}
test('the parser of these documents finds command lines, and faults in them', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(commandsOf(readme, 'sotto').length).toBeGreaterThan(15);
    expect(commandsOf(readme, 'npm')).toEqual(['npm ci', 'npm run demo', 'npm ci', 'npm test']);
    expect(faultOf('sotto nosuch')).not.toBeNull();
    expect(faultOf('sotto status --nosuch')).not.toBeNull();
    expect(faultOf('sotto init a b')).not.toBeNull();
    expect(faultOf('sotto release build --waive risk="a b" --out x')).toBeNull();
});
describe.each(documents)('%s', (document) => {
    const markdown = readFileSync(join(root, document), 'utf8');
    test('sotto', () => {
        for (const line of commandsOf(markdown, 'sotto'))
            expect(faultOf(line), line).toBeNull();
    });
    test('npm', () => {
        for (const line of commandsOf(markdown, 'npm')) {
            const [, first = '', script = ''] = line.split(/\s+/);
            if (first === 'run')
                expect(Object.keys(scripts), line).toContain(script);
            else
                expect([...builtIn], line).toContain(first);
        }
    });
    test('options named alone belong to some command', () => {
        const every = (command) => [
            ...command.options.map((o) => o.long ?? ''),
            ...command.commands.flatMap(every),
        ];
        const known = new Set([...every(sotto), '--help']);
        for (const word of shown(markdown).filter((w) => /^--[a-z]/.test(w)))
            expect(known, word).toContain(word.split(/[ =]/)[0]);
    });
});
test('every command of the program stands in the README', () => {
    const lines = commandsOf(readFileSync(join(root, 'README.md'), 'utf8'), 'sotto');
    const leaves = (command, path) => command.commands.length === 0
        ? [path]
        : command.commands.flatMap((c) => leaves(c, `${path} ${c.name()}`));
    for (const path of leaves(sotto, 'sotto'))
        expect(lines.some((line) => `${line} `.startsWith(`${path} `)), path).toBe(true);
});
