import { describe, expect, test } from 'vitest';
import { dueBy, dueTold, toldOfDue, watchedIn } from './due.ts';
import { type Answer, reached, toldOfLinks } from './reached.ts';

describe('what is due', () => {
  const dated = [
    { day: '2026-03-02', kind: 'lesson', what: 'chain', where: 'chain/lesson.mdx' },
    { day: '2025-11-30', kind: 'law', what: 'the-act', where: 'https://law.example/' },
    { day: '2025-06-01', kind: 'own text', what: 'over.yaml', where: 'over/over.yaml' },
  ];
  const watched = { dated, undated: ['anon-1990'], open: [], addresses: [] };

  test('is what was looked at more than a year before, oldest first', () => {
    expect(dueBy(dated, '2026-11-30').map(({ what }) => what)).toEqual(['over.yaml']);
    expect(dueBy(dated, '2026-12-01').map(({ what }) => what)).toEqual(['over.yaml', 'the-act']);
  });

  test('is asked for by a day that there is', () => {
    for (const on of ['2027-99-99', '2027-02-29', '2027-00-10'])
      expect(() => dueTold({ watched, on })).toThrow(`There is no day ${on}.`);
    expect(dueTold({ watched, on: '2028-02-29' }).due).toBe(3);
  });

  test('is told with its day, what it is and where to look', () => {
    expect(toldOfDue(watched, '2026-12-01')).toMatchInlineSnapshot(`
      {
        "due": 2,
        "text": "Due by 2026-12-01: last looked at more than a year before, the oldest first.
        2025-06-01  own text  over.yaml
                              over/over.yaml
        2025-11-30  law       the-act
                              https://law.example/
        → Look each up again, mend what depends on it, and write down the day.

      No day is on record (“looked” in references.yaml, or in law.yaml) for one work: anon-1990.",
      }
    `);
    expect(toldOfDue({ ...watched, undated: [] }, '2026-01-01')).toMatchInlineSnapshot(`
      {
        "due": 0,
        "text": "Nothing is due by 2026-01-01: the oldest of 3 was looked at on 2025-06-01, and is due after 2026-06-01.",
      }
    `);
  });

  test('comes from law, works, lessons and an organisation’s folder', () => {
    const own = watchedIn({ course: 'tests/fixtures/bicycle', over: 'tests/fixtures/bicycle-over' });
    expect(new Set(own.dated.map(({ kind }) => kind))).toEqual(new Set(['lesson', 'own text']));
    expect(own.dated.map(({ what }) => what)).toContain('cases/place-faults/bald-blocks.yaml');
    expect(own.open).toEqual([]);
    expect(own.addresses.map(({ url }) => url)).toContain('https://cafe.example/data');
    const ours = watchedIn({ course: 'content' });
    expect(ours.dated.some(({ kind }) => kind === 'law')).toBe(true);
    expect(ours.addresses.every(({ url }) => /^https?:\/\/[^#]+$/.test(url))).toBe(true);
  });
});

describe('links', () => {
  const from = ['a/lesson.mdx:3'];
  const at = (path: string) => ({ url: `https://host.example/${path}`, from });
  /** A server: a page, one that moved, one that is gone, one that answers people alone, one that dislikes HEAD. */
  const asked: string[] = [];
  const fetch = async (url: string, { method = 'GET' }: RequestInit) => {
    asked.push(`${method} ${url}`);
    const path = new URL(url).pathname.slice(1);
    if (new URL(url).host !== 'host.example') throw new TypeError('fetch failed');
    const [status, location] = (
      {
        moved: [301, '/new'],
        lent: [302, '/page'],
        gone: [404],
        closed: [403],
        headless: [method === 'HEAD' ? 405 : 200],
        round: [301, '/round'],
      } as Readonly<Record<string, readonly [number, string?]>>
    )[path] ?? [200];
    return { status, headers: new Headers(location ? { location } : {}) };
  };
  const ask = (addresses: readonly { url: string; from: string[] }[]) =>
    reached(addresses, { fetch, pause: 0 });

  test('are there, moved, gone, refused or out of reach', async () => {
    const answers = await ask([
      ...['page', 'moved', 'lent', 'gone', 'closed', 'headless', 'round'].map(at),
      { url: 'https://elsewhere.example/', from },
    ]);
    expect(answers.map(({ state }) => state)).toEqual(['there', 'moved', 'there', 'gone', 'refused', 'there', 'refused', 'unreached']); // biome-ignore format: one thought
    expect(answers[1]?.to).toBe('https://host.example/new');
  });

  test('are told with what to do; one that cannot be reached from here is not dead', async () => {
    const answers = await ask([at('page'), at('gone'), { url: 'https://elsewhere.example/', from }]);
    const { text, dead } = toldOfLinks(answers);
    expect(dead).toBe(1);
    expect(text).toContain('Dead links:\n  404  https://host.example/gone\n       in a/lesson.mdx:3');
    expect(text).toContain('Could not be reached from here:\n  https://elsewhere.example/');
  });

  test('say nothing about pages where nobody answers at all, and stop asking', async () => {
    asked.length = 0;
    const many = Array.from({ length: 40 }, (_, index) => ({ url: `https://h${index}.example/`, from }));
    const { text, dead } = toldOfLinks(await ask(many));
    expect(dead).toBe(0);
    expect(text).toBe(
      'None of the 40 addresses could be reached from here, so nothing is known of the links.',
    );
    expect(asked.length).toBeLessThan(20);
  });

  test('say so where there are none', () => {
    expect(toldOfLinks([] as Answer[]).text).toBe('The course leads to no address elsewhere.');
  });
});
