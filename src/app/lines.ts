/** Lines of a text, by offset. */

/** Line of an offset, from 1; offsets must come in order. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
