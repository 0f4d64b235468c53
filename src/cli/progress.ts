/** A bar on stderr while a terminal looks on; silence otherwise. */
import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../app/context.ts';

export function makeProgress(): Progress {
  if (!process.stderr.isTTY) return { start: () => {}, step: () => {}, stop: () => {} };
  let bar: SingleBar | undefined;
  return {
    start: (label, total) => {
      bar?.stop();
      bar = new SingleBar(
        {
          format: `${label.padEnd(22)} {bar} {value}/{total}  {eta_formatted}`,
          clearOnComplete: true,
          hideCursor: true,
        },
        Presets.rect,
      );
      bar.start(total, 0);
    },
    step: () => bar?.increment(),
    stop: () => {
      bar?.stop();
      bar = undefined;
    },
  };
}
