/** docs/examples.md is what the code does: `npx vitest run test/docs -u` writes it anew. */
import { expect, test } from 'vitest';
import { page } from './page.ts';

test('docs/examples.md', async () => {
  await expect(await page()).toMatchFileSnapshot('../../docs/examples.md');
});
