/**
 * What every kind of activity keeps to, held against each example of one kind. Its folder has a `contract.test.ts` of
 * a few lines that calls this, so that one kind's run is quick; its files and exports go by its name, as in `place/`.
 */
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import fc from 'fast-check';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { back, translate, translators } from '../../tests/playing/translator.ts';
import '../ui/translators.ts';
import type { Json, Kind, Parts, Shown, View, Whys } from './kind.ts';
import type { ActivityEntry, AnyDefinition } from './kinds.ts';
import { stillSaid } from './revised.ts';
import { readChoices, readWhys, showChoices } from './written.ts';

type Module = Record<string, unknown>;
const pascal = (kind: string) => kind[0]?.toUpperCase() + kind.slice(1);
/** Where a kind has what all kinds have: file and export. */
const parts = {
  definition: (kind: string) => ['definition.ts', kind],
  model: (kind: string) => [`${kind}.ts`, `${kind}Kind`],
  lean: (kind: string) => ['lean.ts', `lean${pascal(kind)}`],
  written: (kind: string) => ['Written.tsx', `${pascal(kind)}Written`],
  view: (kind: string) => [`${pascal(kind)}.tsx`, pascal(kind)],
} as const satisfies Record<string, (kind: string) => readonly [string, string]>;

/**
 * Holds a kind to the contract.
 * @param kind its folder's name
 * @param examples its `examples.yaml`
 * @param modules what lies in its folder, but for tests and the script that starts by itself
 */
export function keepsTheContract(kind: string, examples: string, modules: Readonly<Record<string, unknown>>) {
  const partOf = <Type,>(part: keyof typeof parts): Type => {
    const [file, name] = parts[part](kind) as [string, string];
    const found = (modules[`./${file}`] as Module | undefined)?.[name];
    if (!found) throw new Error(`src/activities/${kind}/${file} has no ${name}.`);
    return found as Type;
  };
  test('is called as its folder is', () => {
    expect(partOf<Kind<unknown, unknown>>('model').name).toBe(kind);
  });
  const all = parse(examples) as { id: string }[];
  const cases = all.map((raw) => ({ id: raw.id, raw }));
  describe.each(cases)('$id', ({ id, raw }) => {
    const definition = partOf<AnyDefinition>('definition');
    const activity = definition.schema.parse(raw);
    const model = partOf<Kind<unknown, unknown>>('model');
    const data = JSON.parse(JSON.stringify(partOf<(entry: ActivityEntry) => unknown>('lean')(activity)));
    const Written = partOf<ComponentType<{ activity: ActivityEntry }>>('written');
    const TheView = partOf<View<unknown>>('view');
    const html = renderToString(<Written activity={activity} />);
    const paper = () => {
      const written = document.createElement('div');
      written.innerHTML = html;
      return written;
    };
    // A kind with a bank has a part of it on paper, and says which.
    const onPaper = (modules['./bank.ts'] as Module | undefined)?.['onPaper'] as
      | ((entry: ActivityEntry) => unknown)
      | undefined;
    const reasons = deep(onPaper ? onPaper(activity) : activity, 'why');
    const explainedLater = 'feedback' in activity && activity.feedback === 'later';

    describe('as its author wrote it', () => {
      test('fits the schema, is of the kind, and its id begins with example-', () => {
        expect(activity.kind).toBe(kind);
        expect(id).toMatch(/^example-/);
      });
      test('the checks find nothing', () => {
        expect(definition.check?.(activity) ?? []).toEqual([]);
      });
    });

    describe('on paper', () => {
      test('every field is named ID/PART', () => {
        const names = fieldsIn(paper()).map(({ name }) => name);
        expect(names).not.toEqual([]);
        expect(names.filter((name) => !name.startsWith(`${id}/`) || name.length === id.length + 1)).toEqual(
          [],
        );
      });
      test('there is no form to submit, and nothing that the policy would refuse', () => {
        expect(html).not.toMatch(/<form|<button|\sstyle=|\son[a-z]+=|<script|<style/);
      });
      test('every field has a label, every group of fields a legend', () => keepsToLabels(paper()));
      test('ids stand once', () => keepsToIds(paper()));
      test('headings begin below the activity’s own', () => {
        expect(html).not.toMatch(/<h[1-3]\b/);
      });
      test('nothing is chosen beforehand', () => {
        expect([...readChoices(paper(), id)]).toEqual([]);
      });
      test('what is chosen in it is read from it, and what is stored fills it again', () => {
        const filled = paper();
        const answers = fullAnswer(paper(), id);
        showChoices(filled, id, answers);
        const shownAgain = paper();
        showChoices(shownAgain, id, readChoices(filled, id));
        expect([...answers.keys()].every((part) => readChoices(filled, id).has(part))).toBe(true);
        expect([...readChoices(shownAgain, id)]).toEqual([...readChoices(filled, id)]);
      });
      test('carries every reason that its author gave, unless it is explained later', () => {
        const told = [...readWhys(paper()).values()].map(({ text }) => text);
        for (const why of reasons) expect(told.includes(why)).toBe(!explainedLater);
      });
    });

    test('what the page carries for the script says no reason and no verdict', () => {
      const carried = JSON.stringify(data);
      expect(carried).not.toMatch(/"(why|verdict)":/);
      for (const why of reasons) expect(carried).not.toContain(JSON.stringify(why).slice(1, -1));
    });

    describe('the model', () => {
      const known = [...fullAnswer(paper(), id).keys()];
      const values = [...fullAnswer(paper(), id).values()];
      const junk = fc.oneof(fc.constantFrom<unknown>(...values), fc.jsonValue());
      const stored = fc
        .array(fc.tuple(fc.oneof(fc.constantFrom(...known), fc.string()), junk), { maxLength: 12 })
        .map((entries) => new Map(entries) as Parts);
      const told = fc.option(
        fc.record({ credit: fc.double(), of: fc.double(), detail: fc.jsonValue() }) as fc.Arbitrary<Shown>,
        { nil: undefined },
      );

      test('reads whatever was stored, and never throws', () => {
        fc.assert(
          fc.property(stored, told, (parts, shown) => {
            expect(['new', 'begun', 'done']).toContain(
              model.standing(model.readAnswer(parts, data), data, shown).state,
            );
          }),
        );
      });
      test('does not mind parts that the activity does not have (any more)', () => {
        const gone = fc.dictionary(
          fc.string().map((name) => `gone-${name}`),
          junk,
          { maxKeys: 4 },
        );
        fc.assert(
          fc.property(stored, gone, (parts, more) => {
            const both = new Map([...parts, ...Object.entries(more)]) as Parts;
            expect(model.readAnswer(both, data)).toEqual(model.readAnswer(parts, data));
          }),
        );
      });
      test('nothing chosen is new, and the first choice begins it', () => {
        const standing = (parts: Parts) =>
          model.standing(model.readAnswer(parts, data), data, undefined).state;
        expect(standing(new Map())).toBe('new');
        const [first] = fullAnswer(paper(), id);
        if (first) expect(standing(new Map([first]))).not.toBe('new');
      });
    });

    describe.each([
      ['on a wide screen with a mouse', true],
      ['on a phone', false],
    ])('live, %s', (_, wide) => {
      const whys = readWhys(paper());
      beforeEach(() => {
        // What a view fetches does not come here; the journeys see to the rest.
        vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
        vi.stubGlobal('matchMedia', (query: string) => ({
          matches: wide === /min-width|fine/.test(query),
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        }));
      });
      afterEach(() => {
        cleanup();
        vi.unstubAllGlobals();
        vi.restoreAllMocks();
        vi.useRealTimers();
      });
      const full = fullAnswer(paper(), id);
      const starts: readonly (readonly [string, Parts])[] = [
        ['nothing', new Map()],
        ['half of it', new Map([...full].slice(0, Math.ceil(full.size / 2)))],
        ['everything', full],
      ];
      /** The view whole: some kinds fetch a half of theirs. */
      const open = async (parts: Parts, shown?: Shown, copies: readonly string[] = []) => {
        const found = live({ TheView, id, data, whys, parts, copies, ...(shown && { shown }) });
        await act(() => vi.dynamicImportSettled());
        return found;
      };

      test.each(starts)(
        'shows itself with %s chosen, labelled, without a style of its own',
        async (_name, parts) => {
          const { container } = await open(parts);
          expect(container.innerHTML).not.toMatch(/<form|\sstyle=|<h[1-3]\b|tabindex="[1-9]/);
          keepsToLabels(container);
          keepsToIds(container);
          keepsToNames(container);
        },
      );

      test.each(starts)('says one sentence for whatever is pressed with %s chosen', async (_name, parts) => {
        const first = await open(parts);
        const count = pressable(first.container).length;
        expect(count).toBeGreaterThan(0);
        first.unmount();
        for (let index = 0; index < count; index++) {
          const { container, said, recorded, unmount } = await open(parts);
          const control = pressable(container)[index] as HTMLElement;
          act(() => void fireEvent.click(control));
          const what = nameOf(control);
          if (recorded.some((verb) => verb !== 'write')) expect([what, said.length]).toEqual([what, 1]);
          else expect([what, said.length <= 1]).toEqual([what, true]);
          for (const sentence of said) expect(sentence).toMatch(/^\S.*[.!?]$/s);
          unmount();
        }
      });

      test.each(Object.entries(translators).filter((_one, at) => (at % 2 === 0) === wide))(
        'says the same in a page that is translated %s',
        async (_how, how) => {
          // Time goes on when we say so: as long as a translator waits, however fast the machine is.
          vi.useFakeTimers({
            now: Date.parse('2031-02-03T10:00:00Z'),
            toFake: ['Date', 'setTimeout', 'clearTimeout'],
          });
          vi.spyOn(Math, 'random').mockReturnValue(0.4);
          vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => array);
          /** What it says after each of some moves, made one after another. */
          const play = async (begin?: () => () => void) => {
            const { container, said, unmount } = await open(new Map());
            const end = begin?.();
            // A translation and a move are never in one task.
            await Promise.resolve();
            const told: string[][] = [];
            for (let move = 0; move < 10; move++) {
              const boxes = fieldsIn(container).filter(({ type }) => type === 'text' || type === 'textarea');
              const box = boxes[move % 5];
              const controls = pressable(container);
              const control = controls[(move * 5) % controls.length];
              act(() => {
                if (box) fireEvent.input(box, { target: { value: `Note ${move}.` } });
                else if (control) fireEvent.click(control);
              });
              await act(() => vi.dynamicImportSettled());
              // As long as a translator waits, and once more for what it answers to.
              for (let turn = 0; turn < 2; turn++) await vi.advanceTimersByTimeAsync(how.wait + 2);
              expect(container.textContent?.includes('⟦')).toBe(begin !== undefined);
              told.push([back(container.textContent ?? ''), said.at(-1) ?? '']);
            }
            end?.();
            unmount();
            return told;
          };
          const plain = await play();
          expect(await play(() => translate(how))).toEqual(plain);
        },
      );

      test('shows beside every free text the version that was written apart, and takes it over', async () => {
        const apart = 'Written apart, on the bus.';
        const { container, recorded } = await open(full, undefined, [apart]);
        for (const box of fieldsIn(container).filter(({ type }) => type === 'text' || type === 'textarea')) {
          recorded.length = 0;
          act(() => void fireEvent.input(box, { target: { value: 'Here.' } }));
          if (!recorded.includes('write')) continue;
          const copies = box.closest('.field')?.querySelector('.copies');
          expect([box.name, copies?.textContent]).toEqual([box.name, expect.stringContaining(apart)]);
          recorded.length = 0;
          act(() => void fireEvent.click(buttonsIn(copies as Element)[0] as Element));
          expect([box.name, recorded]).toEqual([box.name, ['write']]);
        }
      });

      test('remembers what it told, and shows it again', async () => {
        const { container, shown, unmount } = await open(full);
        checkAll(container);
        const told = shown();
        unmount();
        if (!told) return;
        const kept = JSON.parse(JSON.stringify(told)) as Shown;
        expect(Number.isFinite(kept.credit) && kept.of > 0 && kept.credit <= kept.of).toBe(true);
        const again = await open(full, kept);
        expect(again.container.textContent).not.toBe('');
        expect(model.standing(model.readAnswer(full, data), data, kept).state).toBe('done');
      });

      test('never shows a verdict of before beside the reasons of a course revised since, and checks anew', async () => {
        const first = await open(full);
        checkAll(first.container);
        const told = first.shown();
        const spoke = first.container.querySelector('.verdict') !== null;
        first.unmount();
        if (!told) return;
        const kept = JSON.parse(JSON.stringify(told)) as Shown;
        const still = (now: Whys) => stillSaid(model, kept, data, now);
        expect(still(whys)).toBe(kept);
        // Every kind that keeps what it judged finds out that it would be judged otherwise today.
        const now = revisedSince(whys);
        expect(still(now)).toBeUndefined();
        // What was told stays as it was told, in words, where verdicts were.
        if (spoke) expect(model.toldThen?.(kept, data)).toMatch(/./);
        expect(model.standing(model.readAnswer(full, data), data, kept).state).toBe('done');
        const again = live({ TheView, id, data, whys: now, parts: full, copies: [] });
        await act(() => vi.dynamicImportSettled());
        expect(again.container.querySelector('.verdict-line')).toBeNull();
        checkAll(again.container);
        const anew = again.shown();
        expect(anew && stillSaid(model, anew, data, now)).toBe(anew);
        expect(anew?.detail).not.toEqual(kept.detail);
      });
    });
  });
}

/** Presses whatever checks. */
function checkAll(container: Element) {
  for (const button of buttonsIn(container))
    if (container.contains(button) && /check|compare|suggest/i.test(nameOf(button)))
      act(() => void fireEvent.click(button));
}

/** The reasons of a later version: every verdict is another, and what has no verdict stands the other way round. */
function revisedSince(whys: Whys): Whys {
  const next = { best: 'unlikely', defensible: 'best', unlikely: 'defensible' } as const;
  return new Map(
    [...whys]
      .toReversed()
      .map(([key, { verdict, text }]) => [key, verdict ? { verdict: next[verdict], text } : { text }]),
  );
}

/** A view with a memory, as `connect` gives it one. */
function live({ TheView, id, data, whys, parts: start, shown: before, copies }: LiveProps) {
  const said: string[] = [];
  const recorded: string[] = [];
  let latest = before;
  function Host() {
    const [parts, setParts] = useState(start);
    const [shown, setShown] = useState(before);
    const keep = (verb: string, part: string, value: Json) => {
      recorded.push(verb);
      setParts((now) =>
        new Map([...now].filter(([name]) => name !== part || value !== null)).set(part, value),
      );
    };
    return (
      <TheView
        {...{ id, data, whys, parts, shown }}
        attempts={shown ? 1 : 0}
        record={{
          answer: (part, value) => keep('answer', part, value),
          write: (part, text) => keep('write', part, text),
          show: (value) => {
            recorded.push('show');
            latest = value;
            setShown(value);
          },
        }}
        say={(sentence) => said.push(sentence)}
        copies={() => copies}
        lent={() => new Map()}
      />
    );
  }
  return { ...render(<Host />), said, recorded, shown: () => latest };
}
interface LiveProps {
  readonly TheView: View<unknown>;
  readonly id: string;
  readonly data: unknown;
  readonly whys: Whys;
  readonly parts: Parts;
  readonly shown?: Shown;
  /** Other versions, the same of every text. */
  readonly copies: readonly string[];
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const all = <Found extends Element>(root: Element, selector: string) => [
  ...root.querySelectorAll<Found>(selector),
];
const fieldsIn = (root: Element) => all<Field>(root, 'input, textarea, select');
const buttonsIn = (root: Element) => all<HTMLButtonElement>(root, 'button');
/** What a press changes: a radio that is chosen already hears nothing in a browser. */
const pressable = (root: Element) =>
  all<HTMLInputElement>(root, 'button:not(:disabled), input[type=radio], input[type=checkbox]').filter(
    ({ type, checked }) => !(type === 'radio' && checked),
  );
const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** One possible answer to everything that a written form asks, by part. */
function fullAnswer(written: HTMLElement, id: string): Map<string, Json> {
  const answers = new Map<string, Json>();
  for (const field of fieldsIn(written)) {
    const part = field.name.slice(id.length + 1);
    if (answers.has(part)) continue;
    if (field.type === 'checkbox') answers.set(part, [field.value]);
    else if (field.type === 'radio') field.value && answers.set(part, field.value);
    else if (field.tagName === 'SELECT')
      answers.set(part, all<HTMLOptionElement>(field, 'option').at(-1)?.value ?? '');
    else if (field.type === 'number' || field.type === 'range')
      answers.set(part, field.getAttribute('min') ?? '1');
    else if (field.type === 'date') answers.set(part, '2027-03-02');
    else answers.set(part, 'We rang, and somebody came.');
  }
  return answers;
}

/** Every text under KEY, however deep. */
function deep(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : deep(inner, key),
  );
}

function keepsToLabels(root: Element) {
  for (const field of fieldsIn(root)) {
    const label = field.closest('label') ?? (field.id && root.querySelector(`label[for="${field.id}"]`));
    const named = field.getAttribute('aria-label') ?? field.getAttribute('aria-labelledby');
    expect([field.outerHTML, Boolean(label || named)]).toEqual([field.outerHTML, true]);
    if (field.type === 'radio')
      expect([field.name, Boolean(field.closest('fieldset'))]).toEqual([field.name, true]);
  }
  for (const group of all(root, 'fieldset'))
    expect(group.querySelector(':scope > legend')?.textContent).toBeTruthy();
  // “1Once a season” is heard where only the look keeps a number from the words behind it.
  for (const box of all(root, 'label > *, legend > *')) {
    const behind = box.nextSibling;
    if (!behind?.textContent || !box.textContent || behind.nodeName === 'SELECT') continue;
    expect(`${box.textContent}|${behind.textContent}`).toMatch(/\s\||\|\s|\|[,.;:)]/);
  }
}

/** Whatever can be operated has a name that stands once: for who speaks to it. A choice is heard with its question. */
function keepsToNames(root: Element) {
  const names = all(root, 'button, summary, a[href], input:not([hidden]), textarea, select').map(
    (control) => {
      const { type, id } = control as HTMLInputElement;
      const question =
        /^(radio|checkbox)$/.test(type) &&
        (control.closest('[role="radiogroup"]') ?? control.closest('fieldset')?.querySelector('legend'));
      const label = id && root.querySelector(`label[for="${id}"]`);
      return [nameOf(label || control), question && nameOf(question)].filter(Boolean).join(' · ');
    },
  );
  expect(names.filter((name) => !name)).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
}

function keepsToIds(root: Element) {
  const ids = all(root, '[id]').map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}
