// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { WayData } from './way-data.ts';

const data: WayData = {
  ...{ title: 'Course', language: 'en-GB', begun: '2026-10-01', parts: [], levels: [], ratings: [] },
  ...{ lessons: [], steps: [], returning: [] },
};

afterEach(() => vi.unstubAllGlobals());

test('what came and could not be drawn is asked for again', async () => {
  document.body.innerHTML = `
    <div data-climb></div><div data-panels></div><div data-way-take></div><p data-way-names></p>
    <input id="way-name"><p data-way-said></p>`;
  const answers: unknown[] = [{}, data];
  vi.stubGlobal('fetch', async () => Response.json(answers.shift()));
  const { startWay } = await import('./show.ts');
  await expect(startWay()).rejects.toThrow();
  await startWay();
  expect(answers).toEqual([]);
  expect(document.querySelector('[data-climb] svg')).not.toBeNull();
});
