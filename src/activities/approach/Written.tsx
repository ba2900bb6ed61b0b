/** An approach on paper: lines for the message, a table to mark its sentences, and what to look for. */
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import { marks, messagePart, toPart } from './approach.ts';
import { Looks } from './Looks.tsx';
import { Meanings } from './Meanings.tsx';
import { adviceKey, type Lean } from './reading.ts';
import type { ApproachActivity } from './schema.ts';
import { onPaper, approach as words } from './words/en/approach.ts';

const lines = [1, 2, 3, 4, 5, 6, 7, 8];
const leans: readonly Lean[] = [...marks, 'mixed'];

export function ApproachWritten({ activity }: { activity: ApproachActivity }) {
  const { id, to, message, meanings, sounds, looks } = activity;
  return (
    <div class="approach">
      <div class="writing">
        <TextField id={`${id}/${toPart}`} {...to} value="" rows={1} maxLength={200} />
        <TextField id={`${id}/${messagePart}`} {...message} value="" rows={8} />
        <p class="hint">{common.privacy}</p>
        <Meanings meanings={meanings} />
        <table class="to-mark">
          <caption>{onPaper.paper}</caption>
          <thead>
            <tr>
              <th scope="col">{onPaper.sentence}</th>
              {marks.map((mark) => (
                <th scope="col" key={mark}>
                  {words.mark[mark]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {marks.map((mark) => (
                  <td key={mark}>□</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="looking">
        <details class="reasons">
          <summary>{onPaper.sounds}</summary>
          <dl>
            {leans.map((lean) => (
              <div key={lean}>
                <dt>{onPaper.leans[lean]}</dt>
                <dd data-why={adviceKey(lean)}>{sounds[lean]}</dd>
              </div>
            ))}
          </dl>
        </details>
        <Looks activity={id} looks={looks} />
      </div>
    </div>
  );
}
