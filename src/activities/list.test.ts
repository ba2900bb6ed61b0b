import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as list from './list.ts';

describe('every kind is held to what all keep to', () => {
  test.each(Object.keys(list))('%s', (kind) => {
    const called = readFileSync(`src/activities/${kind}/contract.test.ts`, 'utf8');
    for (const what of ['keepsTheContract', 'keepsOwnWordsBack'])
      expect(called).toContain(`${what}('${kind}', examples, files);`);
  });
});
