/** After one of these a slash starts an expression, after anything else it divides. */
const BEFORE = new Set([
    '',
    '(',
    ',',
    '=',
    ':',
    '[',
    '!',
    '&',
    '|',
    '?',
    '{',
    '}',
    ';',
    '>',
    '<',
    '+',
    '-',
    '*',
    '%',
    '~',
    '^',
]);
const WORDS = new Set(['return', 'typeof', 'case', 'in', 'of', 'void', 'yield', 'await', 'delete']);
export const regexLiterals = (code) => literals(code).filter(({ kind }) => kind === 'regex');
export function literals(code) {
    const found = [];
    const templates = [];
    let depth = 0;
    let before = '';
    let i = 0;
    const lineAt = (at) => code.slice(0, at).split('\n').length;
    const text = (start) => {
        found.push({ line: lineAt(start), kind: 'text', source: code.slice(start, i), flags: '' });
    };
    const quoted = (quote) => {
        const start = i + 1;
        for (i++; i < code.length && code[i] !== quote; i++)
            if (code[i] === '\\')
                i++;
        text(start);
        i++;
        before = 'x';
    };
    const template = () => {
        const start = i;
        for (; i < code.length; i++) {
            if (code[i] === '\\')
                i++;
            else if (code[i] === '`') {
                text(start);
                i++;
                before = 'x';
                return;
            }
            else if (code.startsWith('${', i)) {
                text(start);
                templates.push(depth);
                i += 2;
                before = '';
                return;
            }
        }
    };
    while (i < code.length) {
        const c = code[i] ?? '';
        if (code.startsWith('//', i) && before !== '/') {
            while (i < code.length && code[i] !== '\n')
                i++;
        }
        else if (code.startsWith('/*', i)) {
            i = code.indexOf('*/', i) + 2;
        }
        else if (c === '"' || c === "'")
            quoted(c);
        else if (c === '`') {
            i++;
            template();
        }
        else if (c === '}' && templates.at(-1) === depth) {
            templates.pop();
            i++;
            template();
        }
        else if (c === '/' && BEFORE.has(before)) {
            const start = i;
            let inClass = false;
            for (i++; i < code.length; i++) {
                if (code[i] === '\\')
                    i++;
                else if (code[i] === '[')
                    inClass = true;
                else if (code[i] === ']')
                    inClass = false;
                else if (code[i] === '/' && !inClass)
                    break;
            }
            const source = code.slice(start + 1, i);
            const flags = /^[a-z]*/.exec(code.slice(i + 1))?.[0] ?? '';
            found.push({ line: lineAt(start), kind: 'regex', source, flags });
            i += 1 + flags.length;
            before = 'x';
        }
        else if (/[\p{L}_$\d]/u.test(c)) {
            const word = /^[\p{L}_$\d]+/u.exec(code.slice(i, i + 200))?.[0] ?? c;
            before = WORDS.has(word) ? '' : 'x';
            i += word.length;
        }
        else {
            if (c === '{')
                depth++;
            if (c === '}')
                depth--;
            if (!/\s/.test(c))
                before = c;
            i++;
        }
    }
    return found;
}
