/**
 * The page's own files: a shell, painted before the script has come, and the script and style that `npm run build` makes of
 * `client/`.
 */
import { dataFile } from '../vault/files.ts';
import type { Answer, Route } from './server.ts';

const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Sottovoce</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body><div id="page"><header class="bar"><h1>Sottovoce</h1></header></div></body>
</html>
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1c6470"/><path d="M3 6h10M3 10h3M10 10h3" stroke="#fff" stroke-width="1.6"/><rect x="6.6" y="8.6" width="2.8" height="2.8" fill="#fff"/></svg>`;

const built = (name: string, type: string): Route => {
  let answer: Answer | undefined;
  return () => {
    answer ??= { type, body: dataFile(`dist/web/${name}`) };
    return answer;
  };
};

export const assets: readonly (readonly [string, Route])[] = [
  ['GET /', () => ({ type: 'text/html; charset=utf-8', body: shell })],
  ['GET /icon.svg', () => ({ type: 'image/svg+xml', body: icon })],
  ['GET /page.js', built('page.js', 'text/javascript; charset=utf-8')],
  ['GET /page.css', built('page.css', 'text/css; charset=utf-8')],
];
