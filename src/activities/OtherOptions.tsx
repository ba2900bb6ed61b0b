/**
 * What is said of the options that were not chosen: after a miss the one that fits best, with its reason, and the others
 * folded in. Nobody who chose another goes on without having read it.
 */
import { verdictWords } from '../words/en/verdict.ts';
import { ofInterface } from '../words/language.ts';
import type { Verdict } from './kind.ts';
import type { Option } from './question.ts';
import { VerdictShape } from './Verdict.tsx';

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
  const others = options.filter(({ id }) => !chosen.includes(id));
  const fits = ({ id }: Option) => whyOf(id)?.verdict === 'best';
  const rest = others.filter((option) => !fits(option));
  return (
    <>
      {others.filter(fits).map(({ id, text }) => (
        <div class="fits" key={id}>
          <p class="verdict-line">
            <VerdictShape verdict="best" /> <span>{verdictWords.fitsBest(text)}</span>
          </p>
          <p>{whyOf(id)?.text}</p>
        </div>
      ))}
      {rest.length > 0 && (
        <details>
          <summary lang={ofInterface}>
            {summary}
            {of && <span class="sr-only">: {of}</span>}
          </summary>
          <dl>
            {rest.map(({ id, text }) => {
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
      )}
    </>
  );
}
