/**
 * Reasons, folded in beneath what they explain. The island reads them from here, so that the page carries them once.
 */
import * as words from '../words/en/activity.ts';
import { verdictWords } from '../words/en/verdict.ts';
import { ofInterface } from '../words/language.ts';
import type { Verdict } from './kind.ts';

interface ReasonLine {
  /** “card/step” or “question/option”. */
  readonly key: string;
  /** What was chosen, in words. */
  readonly on: string;
  readonly verdict?: Verdict | undefined;
  readonly why: string;
}

/** @param about What they explain, so that no two summaries of a page have one name. */
export function Reasons({
  lines,
  about,
  summary = words.reasons,
}: {
  lines: readonly ReasonLine[];
  about?: string;
  summary?: string;
}) {
  return (
    <details class="reasons">
      <summary lang={ofInterface}>
        {summary}
        {about && <span class="sr-only">: {about}</span>}
      </summary>
      <dl>
        {lines.map(({ key, on, verdict, why }) => (
          <div key={key}>
            <dt>
              {on} {verdict && <span class="verdict-word">({verdictWords[verdict].toLowerCase()})</span>}
            </dt>
            <dd data-why={key} data-verdict={verdict}>
              {why}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
