/** Where two partners stand: a sentence first, then a table whose differing rows come first. */
import type { RefObject } from 'preact';
import type { Whys } from '../kind.ts';
import {
  type Answer,
  type Answers,
  askKey,
  compare,
  type Line,
  type Question,
  type Theirs,
} from './expectations.ts';
import { together as words } from './words/en/expectations-together.ts';

export interface ComparisonProps {
  readonly mine: Answers;
  readonly theirs: Theirs;
  readonly questions: readonly Question[];
  /** Whose the sample is. */
  readonly by: string;
  readonly whys: Whys;
  readonly heading: RefObject<HTMLHeadingElement>;
}

export function ComparisonTable({ mine, theirs, questions, by, whys, heading }: ComparisonProps) {
  const { differ, open, agreed } = compare(mine, theirs.answers, questions);
  const sample = theirs.from === 'sample';
  const whose = sample ? words.theirsOf(by) : words.theirs;
  const row = (line: Line, state: 'differs' | 'stillOpen' | 'agrees') => (
    <tr key={line.question.id} data-at={state}>
      <th scope="row">
        <span class="at">{words[state]}</span> {line.question.title}
      </th>
      <td>
        <span class="whose" aria-hidden="true">
          {words.mine}
        </span>
        <Said answer={line.mine} question={line.question} />
      </td>
      <td colSpan={state === 'agrees' ? 2 : 1}>
        <span class="whose" aria-hidden="true">
          {whose}
        </span>
        <Said answer={line.theirs} question={line.question} />
      </td>
      {state !== 'agrees' && (
        <td class="ask">
          <span class="whose" aria-hidden="true">
            {words.ask}
          </span>
          <p>{whys.get(askKey(line.question.id))?.text}</p>
        </td>
      )}
    </tr>
  );
  return (
    <>
      <h4 tabIndex={-1} ref={heading}>
        {words.result(agreed.length, differ.length, open.length)}
      </h4>
      <p class="lead">
        {sample ? words.withSample(by) : words.withFile}
        {open.length > 0 && ` ${words.open(open.length)}`}
        {!sample && same(mine, theirs.answers, questions) && ` ${words.sameFile}`}
      </p>
      <table class="both">
        <caption class="sr-only">{words.table}</caption>
        <thead class="sr-only">
          <tr>
            {[words.question, words.mine, whose, words.ask].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differ.map((line) => row(line, 'differs'))}
          {open.map((line) => row(line, 'stillOpen'))}
          {agreed.map((line) => row(line, 'agrees'))}
        </tbody>
      </table>
    </>
  );
}

/** The same to the letter, sentences too: somebody may have picked up their own file. */
export const same = (mine: Answers, theirs: Answers, questions: readonly Question[]): boolean =>
  questions.every(({ id }) => {
    const [a, b] = [mine.get(id), theirs.get(id)];
    return a?.choice === b?.choice && (a?.own ?? '').trim() === (b?.own ?? '').trim();
  }) && [...mine.values()].some(({ own }) => own);

/** What one of the two answered. A partner’s sentence is text that somebody else wrote: it is only ever shown as text. */
function Said({ answer: { choice, own }, question }: { answer: Answer; question: Question }) {
  const text = question.options.find(({ id }) => id === choice)?.text;
  return (
    <>
      <p class={text ? undefined : 'hint'}>{text ?? words.noAnswer}</p>
      {own && (
        <p class="own" dir="auto">
          “{own}”
        </p>
      )}
    </>
  );
}
