import { expect, test } from 'vitest';
import { lettersModule } from './read-letters.ts';

test('the table of letters says what the font files have', { timeout: 60_000 }, async () => {
  await expect(await lettersModule()).toMatchFileSnapshot('./letters.ts');
});
