/** What the three marks mean, each with its shape: the same on paper, without a script and live. */

import { type ApproachData, marks } from './approach.ts';
import { approach as words } from './words/en/approach.ts';

export function Meanings({ meanings }: Pick<ApproachData, 'meanings'>) {
  return (
    <ul class="meanings">
      {marks.map((mark) => (
        <li key={mark}>
          <i data-mark={mark} />
          <span>
            <strong>{words.mark[mark]}:</strong> {meanings[mark]}
          </span>
        </li>
      ))}
    </ul>
  );
}
