/** What to ask of one's own sentences, and somebody else's folded in: the same on paper and live. */

import type { Whys } from '../kind.ts';
import { plan as words } from './words/en/plan.ts';

interface AsideProps {
  readonly questions: readonly string[];
  readonly example?:
    | { readonly of: string; readonly lines: readonly string[]; readonly doubt?: string | undefined }
    | undefined;
}

export const Aside = ({ questions, example }: AsideProps) => (
  <div class="asked">
    {questions.length > 0 && (
      <>
        <h4>{words.ask}</h4>
        <ul>
          {questions.map((text, index) => (
            <li key={text} data-why={`question/${index}`}>
              {text}
            </li>
          ))}
        </ul>
      </>
    )}
    {example && (
      <details>
        <summary>{example.of}</summary>
        <ul>
          {example.lines.map((text, index) => (
            <li key={text} data-why={`example/${index}`}>
              {text}
            </li>
          ))}
        </ul>
        {example.doubt && <p data-why="doubt">{example.doubt}</p>}
      </details>
    )}
  </div>
);

/** The same, as the written form held it. */
export function asideOf(whys: Whys, exampleOf: string | undefined): AsideProps {
  const under = (key: string) =>
    [...whys].flatMap(([name, { text }]) => (name.startsWith(`${key}/`) ? [text] : []));
  return {
    questions: under('question'),
    ...(exampleOf && { example: { of: exampleOf, lines: under('example'), doubt: whys.get('doubt')?.text } }),
  };
}
