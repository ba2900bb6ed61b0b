/** What is said of the options that were not chosen, folded in below what is said of the choice. */
import { verdictWords } from '../words/en/verdict.ts';
import type { Verdict } from './kind.ts';
import type { Option } from './question.ts';

interface OtherOptionsProps {
  /** The line that opens them. */
  readonly summary: string;
  /** Which question, for those who hear the line alone. */
  readonly of?: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly whyOf: (
    option: string,
  ) => { readonly verdict?: Verdict | undefined; readonly text: string } | undefined;
}

export function OtherOptions({ summary, of, options, chosen, whyOf }: OtherOptionsProps) {
  return (
    <details>
      <summary>
        {summary}
        {of && <span class="sr-only">: {of}</span>}
      </summary>
      <dl>
        {options
          .filter(({ id }) => !chosen.includes(id))
          .map(({ id, text }) => {
            const why = whyOf(id);
            return (
              <div key={id}>
                <dt>
                  {text}{' '}
                  {why?.verdict && (
                    <span class="verdict-word">({verdictWords[why.verdict].toLowerCase()})</span>
                  )}
                </dt>
                <dd>{why?.text}</dd>
              </div>
            );
          })}
      </dl>
    </details>
  );
}
