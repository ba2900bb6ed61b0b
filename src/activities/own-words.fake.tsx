/**
 * What a learner types stays out of a progress link unless they ask for it. Held against every kind: a word is typed
 * into every field that there is, everything is pressed, and no fact that would go along may hold the word. The word
 * looks like an id, so that nothing but knowing the part keeps it back (`src/progress/own-words.ts`).
 */
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { packLink, readLink } from '../progress/link.ts';
import { holdsOwnWords, withoutOwnWords } from '../progress/own-words.ts';
import type { Fact, FactKind } from '../progress/progress.ts';
import type { Json, Parts, Shown, View } from './kind.ts';
import type { ActivityEntry, AnyDefinition } from './kinds.ts';
import { isText, readChoices, readWhys } from './written.ts';

type Module = Record<string, unknown>;
const pascal = (kind: string) => kind[0]?.toUpperCase() + kind.slice(1);

/** Long enough to count as a sentence where one is asked for, and made of what ids are made of. */
const word = 'ownword';
const sentence = Array.from({ length: 12 }, () => word).join(' ');
const typedIn = [word, sentence];

type Kept = Pick<Fact, 'item' | 'kind' | 'value'>;
const fact = ({ item, kind, value }: Kept, seq = 1): Fact => ({
  schema: 1,
  item,
  epoch: 0,
  kind,
  value,
  device: 'a',
  seq,
  wall: 1,
});

/** What a learner could load into a kind that takes files: each has a word of somebody's in it. */
const loadable = import.meta.glob<{ fileWith: (word: string, id: string, data: never) => string }>(
  './*/loadable.fake.ts',
  { eager: true },
);

/** Kinds that keep typed words in answers too. */
const inAnswers: readonly string[] = ['approach', 'expectations', 'map'];

const fieldsIn = (root: Element) => [
  ...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
];
const chosenOnly = new Set(['radio', 'checkbox', 'number', 'range', 'date', 'file', 'hidden']);
const takesWords = (field: HTMLInputElement | HTMLTextAreaElement) =>
  field.tagName === 'TEXTAREA' || !chosenOnly.has(field.type);

/**
 * Holds a kind to it.
 * @param kind its folder's name
 * @param examples its `examples.yaml`
 * @param modules what lies in its folder
 */
export function keepsOwnWordsBack(
  kind: string,
  examples: string,
  modules: Readonly<Record<string, unknown>>,
) {
  const partOf = <Type,>(file: string, name: string) =>
    (modules[`./${file}`] as Module | undefined)?.[name] as Type;
  const all = parse(examples) as { id: string }[];
  const cases = all.map((raw) => ({ id: raw.id, raw }));
  const met = { files: false, answers: false };

  describe('what a learner types', () => {
    beforeEach(() => {
      vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
      vi.stubGlobal('matchMedia', () => ({
        matches: false,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }));
      // Whatever waits until it is seen is seen.
      vi.stubGlobal(
        'IntersectionObserver',
        class {
          constructor(seen: (entries: readonly { isIntersecting: boolean }[]) => void) {
            setTimeout(() => seen([{ isIntersecting: true }]));
          }
          observe() {}
          disconnect() {}
        },
      );
      vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => {} }));
    });
    afterEach(() => {
      cleanup();
      vi.unstubAllGlobals();
    });

    describe.each(cases)('$id', ({ id, raw }) => {
      const activity = partOf<AnyDefinition>('definition.ts', kind).schema.parse(raw);
      const data = JSON.parse(
        JSON.stringify(partOf<(entry: ActivityEntry) => unknown>('lean.ts', `lean${pascal(kind)}`)(activity)),
      );
      const Written = partOf<ComponentType<{ activity: ActivityEntry }>>(
        'Written.tsx',
        `${pascal(kind)}Written`,
      );
      const TheView = partOf<View<unknown>>(`${pascal(kind)}.tsx`, pascal(kind));
      const paper = () => {
        const written = document.createElement('div');
        written.innerHTML = renderToString(<Written activity={activity} />);
        return written;
      };

      /** What is kept of a form that was filled in before the script came: as `connect.tsx` does it. */
      function onPaper(text: string): Kept[] {
        const written = paper();
        for (const field of fieldsIn(written)) {
          if (takesWords(field)) field.value = text;
          else if (field.type === 'date') field.value = '2031-02-02';
          else if (field instanceof HTMLInputElement && !field.checked && field.value) field.checked = true;
        }
        for (const list of written.querySelectorAll('select')) list.selectedIndex = list.options.length - 1;
        return [...readChoices(written, id)].map(([part, value]) => ({
          item: `${id}/${part}`,
          kind: isText(written, `${id}/${part}`) ? 'text' : 'answer',
          value,
        }));
      }

      /** Everything that is kept while WORK is done in the view. */
      async function live(start: Parts, work: (root: HTMLElement) => Promise<void>): Promise<Kept[]> {
        const kept: Kept[] = [];
        const whys = readWhys(paper());
        function Host() {
          const [parts, setParts] = useState(start);
          const [shown, setShown] = useState<Shown>();
          const keep = (what: FactKind, part: string, value: Json) => {
            kept.push({ item: `${id}/${part}`, kind: what, value });
            if (what === 'result') setShown(value as unknown as Shown);
            else setParts((now) => new Map([...now, [part, value]]));
          };
          return (
            <TheView
              {...{ id, data, whys, parts, shown }}
              attempts={shown ? 1 : 0}
              record={{
                answer: (part, value) => keep('answer', part, value),
                write: (part, text) => keep('text', part, text),
                show: (value) => keep('result', '*', { ...value, attempt: 1 } as unknown as Json),
              }}
              say={() => undefined}
              copies={() => [word]}
              lent={() => new Map([['ownword', word]])}
            />
          );
        }
        const { container, unmount } = render(<Host />);
        await settle();
        await work(container as HTMLElement);
        unmount();
        return kept;
      }
      const settle = async () => {
        await act(() => new Promise((done) => setTimeout(done)));
        await act(() => vi.dynamicImportSettled());
      };

      async function typeEverywhere(root: HTMLElement, text: string) {
        for (const field of fieldsIn(root).filter(takesWords)) {
          act(() => {
            fireEvent.focus(field);
            fireEvent.input(field, { target: { value: text } });
          });
        }
        await settle();
      }
      const presses = (root: HTMLElement) =>
        root.querySelectorAll<HTMLElement>('button:not(:disabled), input:is([type=radio], [type=checkbox])');
      async function loadFiles(root: HTMLElement) {
        for (const field of root.querySelectorAll<HTMLInputElement>('input[type=file]')) {
          met.files = true;
          const content = loadable[`./${kind}/loadable.fake.ts`]?.fileWith(word, id, data as never) ?? word;
          const file = new File([content], 'file', { type: 'text/plain' });
          Object.defineProperty(field, 'files', { value: [file], configurable: true });
          act(() => void fireEvent.change(field));
          await settle();
          await settle();
        }
      }

      const goesAlong = ({ kind: what, value }: Kept) =>
        what !== 'text' && JSON.stringify(value).includes(word);
      /** Facts that hold the word and would be taken along. */
      const told = (kept: readonly Kept[]) =>
        kept
          .filter((one) => goesAlong(one) && !holdsOwnWords(fact(one)))
          .map(({ item, kind: what }) => `${what} ${item}`);

      test('what is typed on paper stays out of a link, and what is chosen goes along', () => {
        for (const text of typedIn) {
          const kept = onPaper(text);
          expect(told(kept)).toEqual([]);
          const chosen = kept.filter((one) => one.kind !== 'text');
          expect(chosen.filter((one) => holdsOwnWords(fact(one))).map(({ item }) => item)).toEqual([]);
        }
      });

      test.each(typedIn)(
        'what is typed live, and whatever is pressed then, stays out: %s',
        async (text) => {
          const start = new Map(onPaper(text).map(({ item, value }) => [item.slice(id.length + 1), value]));
          const all: Kept[] = [];
          for (const from of [new Map<string, Json>(), start]) {
            let count = 0;
            all.push(
              ...(await live(from, async (root) => {
                await typeEverywhere(root, text);
                await loadFiles(root);
                count = presses(root).length;
                // Everything in turn, as it comes up: what one button opens, the next round fills in and presses.
                for (let round = 0; round < 2; round++) {
                  for (let at = 0; at < Math.min(presses(root).length, 60); at++) {
                    const target = presses(root)[at];
                    if (target) act(() => void fireEvent.click(target));
                  }
                  await settle();
                  await typeEverywhere(root, text);
                }
              })),
            );
            // And each by itself, since one may take away what another would have kept.
            for (let at = 0; at < Math.min(count, 40); at++) {
              all.push(
                ...(await live(from, async (root) => {
                  await typeEverywhere(root, text);
                  const target = presses(root)[at];
                  if (target) act(() => void fireEvent.click(target));
                  await settle();
                  await typeEverywhere(root, text);
                })),
              );
            }
          }
          expect([...new Set(told(all))]).toEqual([]);
          if (all.some((one) => one.kind === 'answer' && goesAlong(one))) met.answers = true;
          const { facts } = (await readLink(
            await packLink(withoutOwnWords(all.map((one, seq) => fact(one, seq + 1))), {
              id: 'a',
              version: '1',
            }),
            'a',
          )) as { facts: Fact[] };
          expect(JSON.stringify(facts ?? [])).not.toContain(word);
        },
        60_000,
      );
    });

    test('nothing was overlooked: files were loaded, and typed words were met in answers', () => {
      expect(met.files, 'what takes files has a loadable.fake.ts').toBe(
        `./${kind}/loadable.fake.ts` in loadable,
      );
      expect(met.answers || !inAnswers.includes(kind)).toBe(true);
    });
  });
}
