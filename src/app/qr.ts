/** A QR code (ISO/IEC 18004) as text, two rows of modules to a line, to be printed black on white. */
import { encodeQR } from 'qr';

const halves = [' ', '▄', '▀', '█'];

/** Medium error correction: 15% of a sheet that was folded or stained may be lost. */
export function qrText(text: string): readonly string[] {
  const dark = encodeQR(text, 'raw', { ecc: 'medium', border: 2 });
  const isDark = (x: number, y: number): number => Number(dark[y]?.[x] ?? false);
  return Array.from({ length: Math.ceil(dark.length / 2) }, (_, half) =>
    Array.from(dark, (_, x) => halves[isDark(x, 2 * half) * 2 + isDark(x, 2 * half + 1)]).join(''),
  );
}
