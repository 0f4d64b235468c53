const WORD = /[\p{L}\p{N}_]+/gu;
const LET_OFF = new Set(('mr mrs ms no nr about the a an this that these those some any all every each no of in on at by for from to with within without under over into onto upon between ' +
    'among through during before after since until against near as and or but nor not per via up out off в во на с со к ко у о об от до из за по под при для без над и или а но не').split(' '));
/** Words of `text[start:end]` that must be covered. */
function needed(text, start, end) {
    const words = [...text.slice(start, end).matchAll(WORD)].map((m) => ({
        start: m.index + start,
        end: m.index + start + m[0].length,
    }));
    const kept = words.filter((w) => !LET_OFF.has(text.slice(w.start, w.end).toLowerCase()));
    return kept.length > 0 ? kept : words;
}
const fill = (length, spans) => {
    const map = new Uint8Array(length);
    for (const { start, end } of spans)
        map.fill(1, start, end);
    return map;
};
const every = (map, start, end) => {
    for (let i = start; i < end; i++)
        if (map[i] === 0)
            return false;
    return true;
};
const some = (map, start, end) => map.subarray(start, end).includes(1);
export function score(documents, mentionsOf, certainOnly) {
    const recall = {};
    const entities = new Map();
    const misses = [];
    let hits = 0;
    let right = 0;
    let masked = 0;
    let golden = 0;
    let leaked = 0;
    let characters = 0;
    let words = 0;
    let candidates = 0;
    const count = (key, ok) => {
        const [caught, total] = recall[key] ?? [0, 0];
        recall[key] = [caught + (ok ? 1 : 0), total + 1];
    };
    for (const d of documents) {
        const mentions = mentionsOf(d.id);
        const certain = fill(d.text.length, mentions.filter((m) => m.tier === 'certain').map((m) => m.span));
        const cover = certainOnly
            ? certain
            : fill(d.text.length, mentions.map((m) => m.span));
        const gold = new Uint8Array(d.text.length);
        for (const s of d.spans) {
            const none = s.class === 'keep' || s.class === 'none';
            const required = needed(d.text, s.start, s.end);
            if (required.length === 0)
                continue;
            const ok = required.every((w) => every(cover, w.start, w.end));
            for (const key of new Set([s.type, s.orig ?? s.type, none ? 'none' : 'all']))
                count(key, ok);
            if (!none) {
                gold.fill(1, s.start, s.end);
                if (!ok)
                    misses.push({
                        type: `${s.type}/${s.orig ?? ''}`,
                        text: d.text.slice(s.start, s.end),
                        context: d.text.slice(Math.max(0, s.start - 40), s.end + 30).replaceAll('\n', ' '),
                    });
            }
            if (s.entity !== undefined) {
                const key = `${d.id} ${s.entity}`;
                const before = entities.get(key) ?? { direct: s.class === 'direct', masked: false, caught: true };
                entities.set(key, {
                    direct: before.direct,
                    masked: before.masked || !none,
                    caught: before.caught && (ok || none),
                });
            }
        }
        for (const m of d.text.matchAll(WORD)) {
            const start = m.index;
            const end = start + m[0].length;
            characters += end - start;
            for (let i = start; i < end; i++) {
                golden += gold[i] ?? 0;
                leaked += gold[i] === 1 && cover[i] === 0 ? 1 : 0;
            }
            words += /\p{L}/u.test(m[0]) ? 1 : 0;
            if (!some(cover, start, end))
                continue;
            hits++;
            let inside = true;
            for (let i = start; i < end; i++) {
                masked += cover[i] ?? 0;
                if (cover[i] === 1 && gold[i] === 0)
                    inside = false;
            }
            right += inside ? 1 : 0;
        }
        candidates += new Set(mentions
            .filter((m) => m.tier === 'candidate' && !every(certain, m.span.start, m.span.end))
            .map((m) => d.text.slice(m.span.start, m.span.end).toLowerCase())).size;
    }
    const of = (direct) => {
        const rows = [...entities.values()].filter((e) => e.masked && e.direct === direct);
        return [rows.filter((e) => e.caught).length, rows.length];
    };
    return {
        recall,
        entitiesDirect: of(true),
        entitiesQuasi: of(false),
        tokenPrecision: hits === 0 ? 0 : right / hits,
        masked: characters === 0 ? 0 : masked / characters,
        leak: golden === 0 ? 0 : leaked / golden,
        candidatesPer1000: words === 0 ? 0 : (1000 * candidates) / words,
        misses,
    };
}
