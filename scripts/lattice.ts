/** The source of a module of numbers (WebAssembly as text) as a TypeScript file that holds it assembled. */
import wabt from 'wabt';

export async function latticeCode(source: string): Promise<string> {
  const { parseWat } = await wabt();
  const { buffer } = parseWat('lattice.wat', source, { simd: true, bulk_memory: true }).toBinary({});
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  const text = lines.map((line) => `  '${line}'`).join(' +\n');
  return `/** \`lattice.wat\` assembled, written by \`npm run lattice\`. */\nexport const latticeCode =\n${text};\n`;
}
