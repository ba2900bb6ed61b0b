import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { letGoOfPages } from './let-go.ts';
import type { State } from './messages.ts';

const origin = 'https://example.org';
let kept: Set<string>;
let registrations: { scope: string; active: object; waiting?: object; installing?: object }[];
let asked: string[];

/** A worker that answers as ours does. */
const worker = (name: string, isWhole = false) => ({
  postMessage(what: string, [port]: readonly MessagePort[] = []) {
    asked.push(`${name} ${what}`);
    port?.postMessage({ isWhole, isGoing: false } as State);
  },
});

beforeEach(() => {
  asked = [];
  registrations = [];
  kept = new Set([
    'offline bicycle / 1',
    'offline bicycle /cy/ 1',
    'offline other / 1',
    'offline bicycle-2 / 1',
  ]);
  vi.stubGlobal('caches', { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) });
  vi.stubGlobal('document', { documentElement: { dataset: { course: 'bicycle' } } });
  vi.stubGlobal('location', new URL(`${origin}/cy/progress/`));
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistration: async (address: string) =>
        registrations
          .filter(({ scope }) => address.startsWith(scope))
          .sort((a, b) => b.scope.length - a.scope.length)[0],
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('Every language’s worker is asked, and that which waits; what is coming hears of it', async () => {
  registrations = [
    { scope: `${origin}/`, active: worker('en'), waiting: worker('en-newer') },
    { scope: `${origin}/cy/`, active: worker('cy'), installing: worker('cy-coming') },
  ];
  await letGoOfPages(false);
  expect(asked.sort()).toEqual(['cy remove', 'cy-coming remove', 'en remove', 'en-newer remove']);
  expect(kept.size).toBe(4);
});

test('What no worker answers for any more is deleted, and nothing of another course', async () => {
  registrations = [{ scope: `${origin}/`, active: worker('en') }];
  await letGoOfPages(false);
  expect(asked).toEqual(['en remove']);
  expect([...kept]).toEqual(['offline bicycle / 1', 'offline other / 1', 'offline bicycle-2 / 1']);
});

test('A course that is kept whole stays where others use the device', async () => {
  registrations = [
    { scope: `${origin}/`, active: worker('en', true) },
    { scope: `${origin}/cy/`, active: worker('cy') },
  ];
  await letGoOfPages(true);
  expect(asked.filter((one) => one.endsWith('remove'))).toEqual(['cy remove']);
  await letGoOfPages(false);
  expect(asked).toContain('en remove');
});
