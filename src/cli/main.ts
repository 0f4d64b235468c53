/** The program `sotto`; or, in a thread that a review started, the half that reads the study. */
import { parentPort, workerData } from 'node:worker_threads';
import { run } from './run.ts';

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(130));
// A reader that stops reading (`sotto scan ... | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

if (parentPort === null)
  void run(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
else {
  const port = parentPort;
  void import('../app/review-thread.ts').then(({ serveReader }) => serveReader(port, workerData));
}
