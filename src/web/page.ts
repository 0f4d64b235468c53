/** The review page from the first key to the last: the study opened and locked, served to one browser, closed at the end. */
import { setTimeout } from 'node:timers/promises';
import type { Context } from '../app/context.ts';
import { startReviewing } from '../app/reviewing.ts';
import { changing, type StudyOptions } from '../app/session.ts';
import { routesOf } from './routes.ts';
import { listen } from './server.ts';

export type PageOptions = StudyOptions &
  Readonly<{
    /** 0: one that is free. */
    port: number;
    /** Milliseconds without a request after which the page ends. */
    idle: number;
    /** Told once: the address, with a token that works once. */
    opened: (url: string) => void;
  }>;
export type PageResult = Readonly<{ ended: 'asked' | 'idle'; open: number }>;

/** Milliseconds. */
const LAST_WORDS = 200;

export const openPage = (options: PageOptions, context: Context): Promise<PageResult> =>
  changing(options, async (session) => {
    const review = await startReviewing(session, context);
    try {
      review.log({ action: 'review.open', object: 'page' });
      const page = await listen(options.port, options.idle, (end) => routesOf(review, session, end));
      try {
        options.opened(page.url);
        const ended = await Promise.race([page.ended, review.failed]).catch(async (error: unknown) => {
          // The page is told too, before nobody answers any more.
          await setTimeout(LAST_WORDS);
          throw error;
        });
        const open = [...review.now().items.values()].filter(({ state }) => state === 'open');
        return { ended, open: open.length };
      } finally {
        await page.close();
      }
    } finally {
      await review.close();
    }
  });
