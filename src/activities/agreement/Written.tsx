/** An agreement on paper: its headings with room to write, what to ask of them, and an example folded in. */
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import { exampleKey, notPart, testKey } from './agreement.ts';
import type { AgreementActivity } from './schema.ts';
import { agreement as words } from './words/en/agreement.ts';

export function AgreementWritten({ activity }: { activity: AgreementActivity }) {
  const { id, headings, exampleOf } = activity;
  return (
    <div class="agreement">
      <p class="hint">{common.privacy}</p>
      {headings.map((heading, index) => (
        <div class="article" key={heading.id}>
          <h4>
            {index + 1}. {heading.title}
          </h4>
          <TextField id={`${id}/${heading.id}`} label={heading.prompt} value="" rows={3} />
          <TextField
            id={`${id}/${notPart(heading.id)}`}
            label={words.notNeeded(heading.title)}
            value=""
            rows={1}
          />
          <div class="asked">
            <p>{words.asks}</p>
            <ul>
              {heading.tests.map((test, place) => (
                <li key={test} data-why={testKey(heading.id, place)}>
                  {test}
                </li>
              ))}
            </ul>
            <details>
              <summary>
                {exampleOf}
                <span class="sr-only">: {heading.title}</span>
              </summary>
              <p data-why={exampleKey(heading.id)}>{heading.example}</p>
            </details>
          </div>
          {heading.leaveOut && (
            <p class="caution">
              {words.beforeLeavingOut} {heading.leaveOut}
            </p>
          )}
        </div>
      ))}
      <p>
        <strong>{words.draft}</strong>
      </p>
    </div>
  );
}
