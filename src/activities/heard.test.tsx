// @vitest-environment happy-dom
/**
 * What a screen reader says of each kind: its examples on paper, live, at each move, and when they are answered. The logs
 * are kept beside the kinds and read by people: docs/screen-reader.md.
 */
import { virtual } from '@guidepup/virtual-screen-reader';
import { act, cleanup, render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { type Found, handsIn, settle } from '../../tests/playing/in-document.ts';
import type { Play } from '../../tests/playing/play.ts';
import type { Json, Parts, Shown, View } from './kind.ts';
import type { ActivityEntry, AnyDefinition } from './kinds.ts';
import { sayIn } from './say.ts';
import { readWhys } from './written.ts';

vi.mock('../../tests/test.ts', async () => ({
  expect: (await import('../../tests/playing/in-document.ts')).expectInDocument,
}));

const modules = import.meta.glob<Record<string, unknown>>(
  [
    './*/definition.ts',
    './*/lean.ts',
    './*/Written.tsx',
    './*/[A-Z]*.tsx',
    './*/hands.fake.ts',
    '!./*/*.test.tsx',
  ],
  { eager: true },
);
const written = import.meta.glob<string>('./*/examples.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const kinds = Object.keys(modules).flatMap((file) => /^\.\/(\w+)\/definition\.ts$/.exec(file)?.[1] ?? []);
const pascal = (kind: string) => kind[0]?.toUpperCase() + kind.slice(1);
const part = <Type,>(kind: string, file: string, name: string) =>
  modules[`./${kind}/${file}`]?.[name] as Type;

let drawn = 0;
beforeEach(() => {
  drawn = 0;
  vi.stubEnv('TZ', 'UTC');
  vi.useFakeTimers({ now: Date.parse('2031-02-03T10:00:00Z'), toFake: ['Date'] });
  vi.spyOn(Math, 'random').mockImplementation(() => (++drawn % 10) / 10);
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    new Uint8Array((array as Uint8Array).buffer).fill(++drawn);
    return array;
  });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});
afterEach(async () => {
  await virtual.stop();
  cleanup();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test.each(kinds)('%s is heard as its log says', async (kind) => {
  const examples = parse(written[`./${kind}/examples.yaml`] ?? '') as unknown[];
  const lines: string[] = [`What a screen reader says of “${kind}”: see docs/screen-reader.md.`];
  for (const [index, raw] of examples.entries()) {
    const activity = part<AnyDefinition>(kind, 'definition.ts', kind).schema.parse(raw) as ActivityEntry;
    lines.push('', ...(await onPaper(kind, activity)), '', ...(await live(kind, activity, index % 2 === 0)));
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${kind}/heard.txt`);
});

function paperOf(kind: string, activity: ActivityEntry) {
  const Written = part<ComponentType<{ activity: ActivityEntry }>>(
    kind,
    'Written.tsx',
    `${pascal(kind)}Written`,
  );
  const paper = document.createElement('div');
  paper.innerHTML = renderToString(<Written activity={activity} />);
  return paper;
}

async function onPaper(kind: string, activity: ActivityEntry) {
  document.body.replaceChildren(paperOf(kind, activity));
  const said = await readThrough();
  return [`## ${activity.id}, on paper`, '', ...said];
}

async function live(kind: string, activity: ActivityEntry, wide: boolean) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: wide === /min-width|fine/.test(query),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const lean = part<(entry: ActivityEntry) => unknown>(kind, 'lean.ts', `lean${pascal(kind)}`)(activity);
  const carried = JSON.stringify(lean);
  const TheView = part<View<unknown>>(kind, `${pascal(kind)}.tsx`, pascal(kind));
  const whys = readWhys(paperOf(kind, activity));
  const say = (sentence: string) => sayIn(document.body, sentence);
  /** A view with a memory, in the frame that `Activity.astro` gives it. */
  function Host() {
    const [parts, setParts] = useState<Parts>(new Map());
    const [shown, setShown] = useState<Shown>();
    const keep = (name: string, value: Json) =>
      setParts((now) =>
        new Map([...now].filter(([one, kept]) => one !== name || kept !== null)).set(name, value),
      );
    const record = { answer: keep, write: keep, show: (value: Shown) => setShown(value) };
    return (
      <section data-kind={kind}>
        <TheView
          {...{ id: activity.id, data: JSON.parse(carried), whys, parts, shown, record, say }}
          attempts={shown ? 1 : 0}
          copies={() => []}
          lent={() => new Map()}
        />
        <p class="status" role="status" />
        <script type="application/json" data-activity-data dangerouslySetInnerHTML={{ __html: carried }} />
      </section>
    );
  }
  document.body.replaceChildren();
  render(<Host />, { container: document.body });
  await act(() => vi.dynamicImportSettled());
  const lines = [
    `## ${activity.id}, live ${wide ? 'on a wide screen' : 'on a phone'}`,
    '',
    ...(await readThrough()),
  ];

  lines.push('', `### Move by move`, '');
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  const hands = handsIn(document, async (what) => {
    await act(() => vi.dynamicImportSettled());
    await settle();
    lines.push(`> ${what}`, ...tidy(await virtual.spokenPhraseLog()));
    await virtual.clearSpokenPhraseLog();
  });
  const where = hands.page as unknown as Found;
  let texts = 0;
  await part<(it: Play) => Promise<void>>(
    kind,
    'hands.fake.ts',
    'play',
  )({
    where: where.locator('section') as never,
    hands,
    texts: { written: [], next: () => `Our words, ${++texts}.` } as never,
    entered: { partners: [], steps: [] },
  });
  await virtual.stop();
  lines.push('', `### Answered`, '', ...(await readThrough()));
  cleanup();
  return lines;
}

/** Says everything from the top to the end. */
async function readThrough() {
  // The reader looks at what the markup says.
  for (const box of document.querySelectorAll<HTMLInputElement>('input'))
    box.toggleAttribute('checked', box.checked);
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return tidy(log);
}

/**
 * Leaves out what says nothing more: where small things end; the words in a control, or right behind it, that were said as
 * its name; options that a list before had too; a status that a document without a browser tells twice, as the old words
 * go and as the new ones come.
 */
function tidy(log: readonly string[]) {
  const lines: string[] = [];
  const lists = new Set<string>();
  for (let at = 0; at < log.length; at++) {
    const phrase = log[at] ?? '';
    const before = lines.at(-1) ?? '';
    const said = named.exec(before)?.[1] ?? '';
    if (small.test(phrase) || said.startsWith(phrase)) continue;
    if (phrase === before && phrase.startsWith('polite: ')) continue;
    if (phrase.startsWith('option, ')) {
      const end = log.findIndex((one, index) => index > at && !one.startsWith('option, '));
      const options = log.slice(at, end);
      if (lists.has(options.join())) lines.push('(the same options)');
      else lines.push(...options);
      lists.add(options.join());
      at = end - 1;
      continue;
    }
    lines.push(phrase);
    const end = endOf(log, at);
    if (end > at) at = end;
  }
  return lines;
}
const small =
  /^(document|(end of )?(paragraph|strong|emphasis)|end of (document|list|listitem|term|definition|row|rowgroup|cell|caption|radio|checkbox|combobox)\b.*)$/;
const named =
  /^(?:group|radiogroup|radio|checkbox|caption|table|heading|columnheader|rowheader|cell|listitem), (.*)$/;

/** Where that ends whose words are no more than its name, if it has an end. */
function endOf(log: readonly string[], at: number): number {
  const phrase = log[at] ?? '';
  // A reader without a browser knows of a summary no more than its words.
  if (log[at - 1] === 'group') return log.indexOf(`end, ${phrase}`, at);
  if (!/^(button|link|heading|image), /.test(phrase)) return -1;
  const ends = [phrase, phrase.replace(/, [^,]*$/, '')].map((start) => log.indexOf(`end of ${start}`, at));
  return Math.max(...ends);
}
