/** Something was asked that the whole study has to be read for: how far that is. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../app/review-thread.ts';
import { trouble } from './changing.ts';
import { read } from './server.ts';
import { words } from './store.ts';

/** Milliseconds. */
const ASK = 700;

export function Waiting(): JSX.Element {
  const [progress, setProgress] = useState<Progress | null>(null);
  const w = words();
  useEffect(() => {
    const timer = setInterval(() => read<Progress | null>('progress').then(setProgress, trouble), ASK);
    return () => clearInterval(timer);
  }, []);
  return <p class="quiet">{progress ? w.behind(progress.done, progress.total) : w.loading}</p>;
}
