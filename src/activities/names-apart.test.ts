// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepApart } from './names-apart.ts';

const activity = (title: string, inside: string) =>
  `<section data-activity="${title.toLowerCase()}"><h3>${title}</h3>${inside}</section>`;

/** What is said of the controls once the page has been looked at. */
async function told(html: string): Promise<(string | null)[]> {
  vi.useFakeTimers();
  document.body.innerHTML = html;
  for (const section of document.querySelectorAll<HTMLElement>('[data-activity]')) keepApart(section);
  await vi.runAllTimersAsync();
  return [...document.querySelectorAll('button, input, select')].map((control) =>
    control.getAttribute('aria-label'),
  );
}

afterEach(() => vi.useRealTimers());

describe('controls of one name in two activities', () => {
  test('say which activity they are in', async () => {
    const button = '<button>Check</button>';
    expect(await told(activity('Words', button) + activity('Levels', button))).toEqual([
      'Check (Words)',
      'Check (Levels)',
    ]);
  });
  test('say nothing of what a list would offer', async () => {
    const list = '<label>for Spring<select><option>A</option><option>B</option></select></label>';
    expect(await told(activity('Time', list) + activity('Trust', list))).toEqual([
      'for Spring (Time)',
      'for Spring (Trust)',
    ]);
  });
  test('leave a name as it is where a word in it is stressed', async () => {
    const choice = '<label><input type="checkbox">(<em>Two</em>, or more)</label>';
    expect(await told(activity('Time', choice) + activity('Trust', choice))).toEqual([
      '(Two, or more) (Time)',
      '(Two, or more) (Trust)',
    ]);
  });
});

test('a name that stands in one activity is left alone', async () => {
  expect(await told(activity('Words', '<button>Check</button>') + activity('Levels', ''))).toEqual([null]);
});

test('a name that is no longer shared is as it was', async () => {
  const button = '<button aria-label="Check">?</button>';
  await told(activity('Words', button) + activity('Levels', button));
  vi.useFakeTimers();
  document.querySelector('[data-activity="levels"] button')?.remove();
  await vi.runAllTimersAsync();
  expect(document.querySelector('button')?.getAttribute('aria-label')).toBe('Check');
});
