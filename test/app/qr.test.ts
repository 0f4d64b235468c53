/** What is printed as a QR code is read back by a decoder: paper must lead to the same text. */
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrText } from '../../src/app/qr.ts';

/** Each character is two modules, one above the other; ink is dark. Four pixels for a module. */
function photographed(lines: readonly string[]) {
  const scale = 4;
  const rows = lines.flatMap((line) => [
    Array.from(line, (c) => c === '█' || c === '▀'),
    Array.from(line, (c) => c === '█' || c === '▄'),
  ]);
  const width = Math.max(...rows.map((row) => row.length)) * scale;
  const height = rows.length * scale;
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height, data };
}

test.each([
  [
    'a checkpoint',
    'sottovoce/S-8Q2M0T3B4C5D\n8\nkq3b2c1Zy0o7l5m4n3p2q1r0s9t8u7v6w5x4y3z2A1B=\n\n— sottovoce/S-8Q2M0T3B4C5D kq3b2c1Zy0o7l5m4n3p2q1r0s9t8u7v6w5x4y3z2A1Bkq3b2c1Zy0o7l5m4n3p2q1r0s9t8u7v6w5x4y3z2A1B==\n',
  ],
  ['a recovery key', 'AGE-SECRET-KEY-1803LNX6R26YMLDKJWLUKC7ZSEKQC0ZHCXSLUQ44QNH5E3R43XC7Q2JX29G'],
])('%s', (_, text) => {
  expect(decodeQR(photographed(qrText(text)))).toBe(text);
});
