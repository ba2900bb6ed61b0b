import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { State } from './messages.ts';
import type { Window } from './scope.ts';
import {
  activated,
  arrive,
  type Browser,
  browser,
  deploymentOf,
  keptIn,
  type Site,
  scope,
  someWindow,
  started,
} from './worker.fake.ts';

const first: Site = {
  'index.html': 'home 1',
  'offline/index.html': 'offline 1',
  'lessons/a/index.html': 'a 1',
  'lessons/b/index.html': 'b 1',
  'review/a.json': '{"review":1}',
  'review/b.json': '{"review":"b1"}',
  '_astro/page1.js': 'page 1',
  '_astro/late1.js': 'late 1',
  '_astro/same.woff2': 'a font',
};
const { '_astro/page1.js': _page, '_astro/late1.js': _late, ...unchanged } = first;
const second: Site = {
  ...unchanged,
  'index.html': 'home 2',
  'lessons/a/index.html': 'a 2',
  'review/a.json': '{"review":2}',
  '_astro/page2.js': 'page 2',
  '_astro/late2.js': 'late 2',
};
const needs = (n: number) => ({ 'lessons/a/index.html': [`_astro/page${n}.js`, `_astro/late${n}.js`] });
const one = deploymentOf(first, needs(1));
const two = deploymentOf(second, needs(2));
const nameOf = ({ digest }: { digest: string }) => `offline bicycle /courses/a/ ${digest}`;
const base = ['index.html', 'offline/index.html'];
const ofA = ['_astro/late1.js', '_astro/page1.js', 'lessons/a/index.html'];

let own: Browser;
beforeEach(() => {
  own = browser(first);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Somebody opens lesson a in a window, and has read it. */
async function reads(path = 'lessons/a/', id = 'a') {
  const window = someWindow(id, path);
  own.windows = [...own.windows.filter((other) => other.id !== id), window];
  const shown = await (await own.active?.page(path, id))?.text();
  await own.active?.seen(window, [window.url, 'first-paint']);
  return { window, shown };
}

describe('what was read', () => {
  test('is there without a network, with what it may still ask for', async () => {
    const worker = await arrive(own, one);
    expect(keptIn(own)).toEqual({ [nameOf(one)]: base });
    await reads();
    expect(keptIn(own)).toEqual({ [nameOf(one)]: [...ofA, ...base].sort() });
    own.server = undefined;
    expect(await (await worker.page('lessons/a/'))?.text()).toBe('a 1');
    expect(await (await worker.page('lessons/a/index.html?way=short#b'))?.text()).toBe('a 1');
    expect(await (await worker.part('_astro/late1.js'))?.text()).toBe('late 1');
  });

  test('is kept after a worker that was stopped and has no memory', async () => {
    await arrive(own, one);
    const window = someWindow('a', 'lessons/a/');
    own.windows = [window];
    await started(own, one).seen(window);
    expect(keptIn(own)[nameOf(one)]).toEqual(expect.arrayContaining(ofA));
  });

  test('is not kept of a page that says nothing, as in a tab that forgets', async () => {
    const worker = await arrive(own, one);
    own.windows = [someWindow('a', 'lessons/a/')];
    await worker.page('lessons/a/');
    expect(await (await worker.part('review/a.json'))?.text()).toBe('{"review":1}');
    expect(keptIn(own)).toEqual({ [nameOf(one)]: base });
  });

  test('with data that costs, is what the page fetched itself and no more', async () => {
    own.savesData = true;
    await arrive(own, one);
    const { window } = await reads();
    await own.active?.seen(window, [`${scope}_astro/page1.js`]);
    expect(keptIn(own)[nameOf(one)]).not.toContain('_astro/late1.js');
    expect(keptIn(own)[nameOf(one)]).toContain('_astro/page1.js');
  });

  test('takes along what a page uses later', async () => {
    const worker = await arrive(own, one);
    await reads();
    await worker.part('review/a.json', 'a');
    own.server = undefined;
    expect(await (await worker.part('review/a.json', 'a'))?.text()).toBe('{"review":1}');
  });
});

describe('without a network', () => {
  test('a page that is not here leads to what is, and says which one it was', async () => {
    const worker = await arrive(own, one);
    own.server = undefined;
    const answer = await worker.page('lessons/b/');
    expect(answer?.headers.get('location')).toBe(`${scope}offline/?lessons/b/`);
    expect((await worker.page('lessons/b'))?.headers.get('location')).toBe(`${scope}lessons/b/`);
  });

  test('where even that page has gone, the browser says itself what is wrong', async () => {
    const worker = await arrive(own, one);
    own.store.all.clear();
    own.server = undefined;
    await expect(worker.page('lessons/b/')).rejects.toThrow('Failed to fetch');
    await expect(worker.page('offline/')).rejects.toThrow('Failed to fetch');
  });

  test('a page that takes too long is the one that is kept', async () => {
    const worker = await arrive(own, one);
    await reads();
    vi.useFakeTimers();
    let late: (answer: Response) => void = () => {};
    own.server = { site: second, answers: () => new Promise((done) => (late = done)) };
    const shown = worker.page('lessons/a/');
    await vi.advanceTimersByTimeAsync(3000);
    late(new Response('a 2'));
    expect(await (await shown)?.text()).toBe('a 1');
  });
});

describe('the network', () => {
  test('wins when it answers', async () => {
    await arrive(own, one);
    await reads();
    own.server = { site: second };
    expect((await reads()).shown).toBe('a 2');
  });

  test.each([404, 500, 503])('answering %i gives way to a page that is kept', async (status) => {
    const worker = await arrive(own, one);
    await reads();
    own.server = { site: first, answers: () => new Response('Trouble', { status }) };
    expect(await (await worker.page('lessons/a/'))?.text()).toBe('a 1');
    expect((await worker.page('lessons/b/'))?.status).toBe(status);
  });

  test('answers for what is not of the course, and for what is sent', async () => {
    const worker = await arrive(own, one);
    expect(await worker.part('embed/a/index.html')).toBeUndefined();
    expect(await worker.part('https://example.org/elsewhere.json')).toBeUndefined();
    expect(await worker.part('https://example.com/courses/a/index.html')).toBeUndefined();
    expect((await worker.page('another-course/'))?.status).toBe(404);
    expect(keptIn(own)).toEqual({ [nameOf(one)]: base });
  });

  test.each<[string, () => Response]>([
    [
      'a login page',
      () => new Response('<form>Log in to the hotel</form>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['half a file', () => new Response('pa')],
    ['a script that something has squeezed', () => new Response('page  1')],
    ['an answer that nobody may read', () => Response.error()],
  ])('putting %s in a file’s place puts nothing into what is kept', async (_, answer) => {
    const worker = await arrive(own, one);
    own.server = { site: first, answers: (path) => (path.endsWith('.js') ? answer() : undefined) };
    await reads();
    expect(keptIn(own)[nameOf(one)]).toEqual([...base, 'lessons/a/index.html'].sort());
    const [state] = (await worker.ask('keep')).slice(-1) as State[];
    expect(state?.isWhole).toBe(false);
    expect(keptIn(own)[nameOf(one)]).not.toContain('_astro/page1.js');
    own.server = { site: first };
    await reads();
    expect(keptIn(own)[nameOf(one)]).toEqual(expect.arrayContaining(ofA));
  });
});

describe('the whole course', () => {
  test('is kept, told as it comes, and removed', async () => {
    const worker = await arrive(own, one);
    const told = (await worker.ask('keep')) as State[];
    expect(told.at(0)?.isGoing).toBe(true);
    expect(told.at(-1)).toMatchObject({ isWhole: true, isGoing: false, room: one.room });
    expect(told.at(-1)?.weight).toBe(told.at(-1)?.of);
    expect(keptIn(own)[nameOf(one)]).toEqual(Object.keys(first).sort());
    own.server = undefined;
    expect(await (await worker.page('lessons/b/'))?.text()).toBe('b 1');
    const [after] = (await worker.ask('remove')) as State[];
    expect(after).toMatchObject({ isWhole: false, pages: expect.arrayContaining(base) });
    expect(keptIn(own)[nameOf(one)]).toEqual(base);
  });

  test.each<[string, () => void, string]>([
    [
      'no room',
      () => {
        own.store.full = true;
      },
      'room',
    ],
    [
      'no network',
      () => {
        own.server = undefined;
      },
      'network',
    ],
    [
      'a file missing',
      () => {
        own.server = { site: { ...first, 'review/b.json': 'other' } };
      },
      'changed',
    ],
    [
      'a server in trouble',
      () => {
        own.server = { site: first, answers: () => new Response('', { status: 503 }) };
      },
      'network',
    ],
  ])('with %s is not said to be here, and what is here stays', async (_, happens, why) => {
    const worker = await arrive(own, one);
    await reads();
    happens();
    expect((await worker.ask('keep')).at(-1)).toMatchObject({ isWhole: false, refused: why });
    expect(keptIn(own)[nameOf(one)]).toEqual(expect.arrayContaining([...ofA, ...base]));
  });

  test('can be stopped, and goes on from there', async () => {
    const worker = await arrive(own, one);
    let open: () => void = () => {};
    const gate = new Promise<void>((done) => (open = done));
    own.server = { site: first, answers: async () => void (await gate) as undefined };
    const keeping = worker.ask('keep');
    const stopping = worker.ask('stop');
    open();
    await stopping;
    expect((await keeping).at(-1)).toMatchObject({ isWhole: false, isGoing: false });
    expect((await worker.ask('keep')).at(-1)).toMatchObject({ isWhole: true });
  });
});

describe('a new deployment', () => {
  test('is at once what a returning learner reads, and is kept once nothing of the older is open', async () => {
    await arrive(own, one);
    await reads();
    own.windows = [];
    own.server = { site: second };
    // The browser looks for a newer worker when a page is opened.
    expect((await reads()).shown).toBe('a 2');
    expect(own.active?.deployment).toBe(one);
    await arrive(own, two);
    expect(own.active?.deployment).toBe(two);
    expect(Object.keys(keptIn(own))).toEqual([nameOf(two)]);
    own.server = undefined;
    expect(await (await own.active?.page('lessons/a/'))?.text()).toBe('a 2');
    expect(await (await own.active?.part('_astro/late2.js'))?.text()).toBe('late 2');
  });

  test('waits while a tab shows the older, which hears of it and goes on whole', async () => {
    await arrive(own, one);
    const { window } = await reads();
    own.server = { site: second };
    await arrive(own, two);
    expect(own.active?.deployment).toBe(one);
    expect(window.told).toEqual(['newer']);
    expect(await (await own.active?.part('_astro/late1.js'))?.text()).toBe('late 1');
    // Not what is under this name now.
    expect((await own.active?.part('review/a.json'))?.type).toBe('error');
    own.server = undefined;
    expect(await (await own.active?.page('lessons/a/'))?.text()).toBe('a 1');
  });

  test('takes over when it is asked to and one tab alone is open', async () => {
    await arrive(own, one);
    await reads();
    await reads('lessons/b/', 'b');
    own.server = { site: second };
    const newer = await arrive(own, two);
    await newer.ask('take over');
    expect(newer.skipped()).toBe(false);
    own.windows = own.windows.slice(0, 1);
    await newer.ask('take over');
    expect(newer.skipped()).toBe(true);
  });

  test('keeps a page that was read while it waited', async () => {
    await arrive(own, one);
    await reads('lessons/b/', 'old');
    own.server = { site: second };
    const newer = await arrive(own, two);
    expect((await reads()).shown).toBe('a 2');
    await vi.waitFor(() => expect(keptIn(own)[nameOf(two)]).toContain('_astro/late2.js'));
    expect(keptIn(own)[nameOf(one)]).not.toContain('lessons/a/index.html');
    // The last tab of the older one goes, and somebody reads on.
    own.windows = own.windows.filter(({ id }) => id !== 'old');
    await reads();
    await vi.waitFor(() => expect(newer.skipped()).toBe(true));
  });

  test('gets nothing of the older one into its pages', async () => {
    await arrive(own, one);
    const worker = await activated(own, started(own, one));
    await reads();
    await worker.part('review/a.json', 'a');
    own.server = { site: second };
    await reads('lessons/a/', 'new');
    expect(await (await worker.part('review/a.json', 'new'))?.text()).toBe('{"review":2}');
    // Nor after the worker was stopped, nor without a network.
    const again = await activated(own, started(own, one));
    expect(await (await again.part('review/a.json', 'new'))?.text()).toBe('{"review":2}');
    own.server = undefined;
    await expect(again.part('review/a.json', 'new')).rejects.toThrow('Failed to fetch');
    expect(await (await again.part('review/a.json', 'a'))?.text()).toBe('{"review":1}');
  });

  test('fetches what was read before anew, and what has not changed not at all', async () => {
    await arrive(own, one);
    await reads();
    await reads('lessons/b/', 'b');
    own.server = { site: second };
    own.fetched.length = 0;
    await arrive(own, two);
    expect(keptIn(own)[nameOf(two)]).toEqual(
      [...base, '_astro/late2.js', '_astro/page2.js', 'lessons/a/index.html', 'lessons/b/index.html'].sort(),
    );
    expect(own.fetched).not.toContain('lessons/b/');
    expect(own.fetched).not.toContain('offline/');
  });

  test('keeps what was read where data costs as well', async () => {
    own.savesData = true;
    await arrive(own, one);
    const { window } = await reads();
    await own.active?.seen(window, []);
    await reads('lessons/b/', 'b');
    own.server = { site: second };
    await arrive(own, two);
    expect(keptIn(own)[nameOf(two)]).toEqual(
      [...base, 'lessons/a/index.html', 'lessons/b/index.html'].sort(),
    );
  });

  test('is whole where the older one was', async () => {
    const worker = await arrive(own, one);
    await worker.ask('keep');
    own.server = { site: second };
    await arrive(own, two);
    expect(keptIn(own)).toEqual({ [nameOf(two)]: Object.keys(second).sort() });
    expect((await own.active?.ask('state'))?.at(0)).toMatchObject({ isWhole: true });
  });

  test.each<[string, (browser: Browser) => void]>([
    ['a file missing', (browser) => { const { '_astro/page2.js': _, ...site } = second; browser.server = { site }; }], // biome-ignore format: one thought
    [
      'half of it there',
      (browser) => {
        browser.server = { site: { ...second, 'lessons/a/index.html': 'a 1' } };
      },
    ],
    [
      'a login page everywhere',
      (browser) => {
        browser.server = { site: second, answers: () => new Response('<form>') };
      },
    ],
    ['a network that goes', (browser) => { let left = 1; browser.server = { site: second, answers: () => (left-- > 0 ? undefined : Response.error()) }; }], // biome-ignore format: one thought
    ['no room', (browser) => { browser.server = { site: second }; browser.store.full = true; }], // biome-ignore format: one thought
  ])('that cannot be kept, with %s, leaves the older one as it is', async (_, happens) => {
    const worker = await arrive(own, one);
    await reads();
    const before = keptIn(own);
    happens(own);
    await expect(arrive(own, two)).rejects.toThrow();
    own.store.full = false;
    expect(keptIn(own)).toEqual(before);
    own.server = undefined;
    expect(await (await worker.page('lessons/a/'))?.text()).toBe('a 1');
    expect(await (await worker.part('_astro/page1.js'))?.text()).toBe('page 1');
    // And the next time it comes.
    own.server = { site: second };
    own.windows = [];
    await arrive(own, two);
    expect(Object.keys(keptIn(own))).toEqual([nameOf(two)]);
  });

  test('of another course on the same origin, or of the same under another path, is none of ours', async () => {
    await own.store.caches.open('offline other /courses/a/ 1');
    await own.store.caches.open('offline bicycle /courses/a/b/ 1');
    await own.store.caches.open('offline bicycle / 1');
    await own.store.caches.open('something else');
    await arrive(own, one);
    await arrive(own, two).catch(() => {});
    expect(Object.keys(keptIn(own))).toEqual(
      expect.arrayContaining([
        'offline other /courses/a/ 1',
        'offline bicycle /courses/a/b/ 1',
        'offline bicycle / 1',
        'something else',
      ]),
    );
  });

  test('that removed a lesson waits for the tab that shows it', async () => {
    await arrive(own, one);
    // In a tab that forgets, so that nothing of it is kept.
    own.windows = [someWindow('a', 'lessons/b/')];
    await own.active?.page('lessons/b/');
    const { 'lessons/b/index.html': _, ...site } = second;
    own.server = { site };
    await arrive(own, deploymentOf(site));
    expect(own.active?.deployment).toBe(one);
  });

  test('gives a page that only it has its own data, and the worker knows so after it was stopped', async () => {
    await arrive(own, one);
    const site = { ...second, 'lessons/new/index.html': 'new 2' };
    await own.active?.ask('keep');
    own.server = { site };
    const worker = await activated(own, started(own, one));
    own.windows = [someWindow('a', 'lessons/new/')];
    expect(await (await worker.page('lessons/new/'))?.text()).toBe('new 2');
    expect(await (await worker.part('review/a.json'))?.text()).toBe('{"review":2}');
    const again = await activated(own, started(own, one));
    expect(await (await again.part('review/a.json'))?.text()).toBe('{"review":2}');
  });

  test('gives the page that says that a lesson has gone its own data', async () => {
    const worker = await arrive(own, one);
    await worker.part('review/a.json');
    const { 'lessons/b/index.html': _, ...site } = second;
    own.server = { site };
    expect((await worker.page('lessons/b/', 'b'))?.status).toBe(404);
    expect(await (await worker.part('review/a.json', 'b'))?.text()).toBe('{"review":2}');
  });

  test('does not answer for a page of one that came between', async () => {
    await arrive(own, one);
    own.server = { site: second };
    await reads();
    const third = { ...second, 'lessons/a/index.html': 'a 3', 'review/a.json': '{"review":3}' };
    const three = deploymentOf(third);
    own.server = { site: third };
    await arrive(own, three);
    expect(own.active?.deployment).toBe(three);
    await own.active?.ask('keep');
    own.server = undefined;
    await expect(own.active?.part('review/a.json')).rejects.toThrow('Failed to fetch');
    // One that it knows to be its own it does answer for.
    own.server = { site: second };
    await reads();
    await arrive(own, two);
    await own.active?.ask('keep');
    own.server = undefined;
    expect(await (await own.active?.part('review/a.json'))?.text()).toBe('{"review":2}');
  });

  test('is read where there is no room to note what a window shows', async () => {
    const worker = await arrive(own, one);
    await reads();
    await worker.part('review/a.json');
    own.store.full = true;
    own.server = { site: second };
    expect((await reads('lessons/a/', 'new')).shown).toBe('a 2');
    expect(await (await worker.part('review/a.json', 'new'))?.text()).toBe('{"review":2}');
  });

  test('comes without what was removed while it came', async () => {
    const worker = await arrive(own, one);
    await worker.ask('keep');
    await reads();
    let open: () => void = () => {};
    const gate = new Promise<void>((done) => (open = done));
    own.server = { site: second, answers: async () => void (await gate) as undefined };
    const newer = started(own, two);
    const installing = newer.install();
    const removing = newer.ask('remove');
    open();
    await Promise.all([installing, removing]);
    expect(keptIn(own)[nameOf(two)]).toEqual(base);
    await activated(own, newer);
    expect((await newer.ask('state')).at(-1)).toMatchObject({ isWhole: false });
    // Nor does the one after it take it for whole.
    own.server = { site: first };
    await arrive(own, one);
    expect(keptIn(own)).toEqual({ [nameOf(one)]: base });
  });

  test('whatever happens to the network, no page is ever of one and its parts of another', async () => {
    // One lesson is only in the second, another not in it; a page that did not change may have any data.
    const sites: readonly Site[] = [
      { ...first, 'lessons/gone/index.html': 'gone 1' },
      { ...second, 'lessons/new/index.html': 'new 2' },
      { ...first, 'index.html': 'home 3', 'lessons/a/index.html': 'a 3', 'review/a.json': '{"review":3}', 'lessons/gone/index.html': 'gone 3' }, // biome-ignore format: one thought
    ];
    const all = sites.map((site) => deploymentOf(site));
    const number = (deployment: (typeof all)[0] | undefined) =>
      deployment ? all.indexOf(deployment) + 1 : 0;
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ do: fc.constant('go' as const), to: fc.constantFrom('lessons/a/', 'lessons/b/', 'lessons/gone/', 'lessons/new/', ''), tab: fc.constantFrom('a', 'b'), isRead: fc.boolean() }) }, // biome-ignore format: one thought
      { weight: 2, arbitrary: fc.record({ do: fc.constant('ask' as const) }) },
      fc.record({ do: fc.constantFrom('close', 'stop', 'look', 'keep', 'remove', 'reload') }),
      fc.record({ do: fc.constant('network' as const), is: fc.constantFrom(0, 1, 2, 3) }),
    );
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        own = browser(sites[0] as Site);
        await arrive(own, all[0] as (typeof all)[0]);
        let network = 1;
        let opened = 0;
        /** What each tab shows, by the number of its deployment; 0 where the page does not tell. */
        const tabs = new Map<string, { readonly window: Window; readonly of: number }>();
        const open = () => (own.windows = [...tabs.values()].map(({ window }) => window));
        async function go(tab: string, to: string, isRead: boolean) {
          // Each page that is opened is another client.
          const window = someWindow(`${tab}${opened++}`, to);
          const answer = await own.active?.page(to, window.id).catch(() => undefined);
          if (answer?.status !== 200) return;
          const [, of = 0] = /^(?:a|home|new|gone) (\d)$/.exec(await answer.text()) ?? [];
          tabs.set(tab, { window, of: Number(of) });
          open();
          if (isRead) await own.active?.seen(window, [window.url]);
        }
        for (const now of steps) {
          if (now.do === 'network') {
            network = now.is;
            own.server = network ? { site: sites[network - 1] as Site } : undefined;
          } else if (now.do === 'go') {
            await go(now.tab, now.to, now.isRead);
          } else if (now.do === 'close') {
            tabs.delete([...tabs.keys()][0] ?? '');
            open();
          } else if (now.do === 'stop' && own.active) {
            own.active = started(own, own.active.deployment);
          } else if (now.do === 'keep' || now.do === 'remove') {
            await own.active?.ask(now.do);
          } else if (now.do === 'look' && network) {
            const there = all[network - 1] as (typeof all)[0];
            if (there !== own.active?.deployment) await arrive(own, there).catch(() => {});
          } else if (now.do === 'reload') {
            await own.waiting?.ask('take over');
          } else if (now.do === 'ask')
            for (const { window, of } of tabs.values()) {
              if (!of) continue;
              const data = await own.active?.part('review/a.json', window.id).catch(() => undefined);
              const text = data?.type === 'error' ? '' : await data?.text();
              const active = number(own.active?.deployment);
              if (!text) continue;
              // What is not of the worker's deployment comes from the network, whatever that has by now.
              met.add(of === active ? 'ours' : of === network ? 'theirs' : 'late');
              expect(text).toBe(`{"review":${of === active ? of : network}}`);
            }
          if (own.waiting?.skipped()) await activated(own, own.waiting);
          // Nothing lies in a cache but files of its own deployment.
          for (const [name, files] of own.store.all) {
            const place = all.findIndex((one) => nameOf(one) === name);
            for (const [url, { text }] of files)
              if (!url.includes('?')) expect(text).toBe(sites[place]?.[url.slice(scope.length)]);
          }
        }
      }),
      { numRuns: 500, seed: 37 },
    );
    // None of what can be told apart was left out.
    expect([...met].sort()).toEqual(['late', 'ours', 'theirs']);
  });
});
