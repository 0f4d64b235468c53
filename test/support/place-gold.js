const wordsOf = (text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
}));
/** `lost` are the spans whose words the transcript does not hold at that place. Cost: words of one times the other. */
export function placeGold(gold, text) {
    if (gold.text === text)
        return { spans: gold.spans, lost: [] };
    const from = wordsOf(gold.text);
    const to = wordsOf(text);
    const twin = align(from, to);
    const spans = [];
    const lost = [];
    for (const span of gold.spans) {
        const first = from.findIndex((w) => w.end > span.start);
        const last = from.findLastIndex((w) => w.start < span.end);
        const a = to[twin[first] ?? -1];
        const b = to[twin[last] ?? -1];
        const head = from[first];
        const tail = from[last];
        if (!a || !b || !head || !tail) {
            lost.push(span);
            continue;
        }
        const start = a.start - (head.start - span.start);
        const end = b.end + (span.end - tail.end);
        const same = squeeze(text.slice(start, end)) === squeeze(gold.text.slice(span.start, span.end));
        if (same)
            spans.push({ ...span, start, end });
        else
            lost.push(span);
    }
    return { spans, lost };
}
const squeeze = (s) => s.replace(/\s+/gu, ' ');
/** For each word of `a` the index of its twin in `b`, or -1. */
function align(a, b) {
    const width = b.length + 1;
    const best = new Uint16Array((a.length + 1) * width);
    const at = (i, j) => best[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i--)
        for (let j = b.length - 1; j >= 0; j--)
            best[i * width + j] =
                a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    const twin = a.map(() => -1);
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        if (a[i]?.text === b[j]?.text)
            twin[i++] = j++;
        else if (at(i + 1, j) >= at(i, j + 1))
            i++;
        else
            j++;
    }
    return twin;
}
