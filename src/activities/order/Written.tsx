/** The things on paper, each with a box for its number; the right order, with dates and reasons, folded in below. */
import * as common from '../../words/en/activity.ts';
import { leanOrder } from './lean.ts';
import { dateKey, placePart, whyKey } from './order.ts';
import type { OrderActivity } from './schema.ts';
import * as words from './words/en/order.ts';

export function OrderWritten({ activity }: { activity: OrderActivity }) {
  const { id, first, last, items } = activity;
  return (
    <div class="order">
      <p class="hint">{words.paperHint}</p>
      <p class="end">{words.paperEnd(1, first)}</p>
      <ol>
        {leanOrder(activity).items.map(({ id: item, title, text }) => (
          <li class="to-cut" key={item}>
            <span class="numeral" aria-hidden="true" />
            <span class="thing">
              <strong>{title}</strong>
              {text && <span>{text}</span>}
            </span>
            <select name={`${id}/${placePart(item)}`} aria-label={words.number(title)} autocomplete="off">
              <option value="">{words.open}</option>
              {items.map(({ id: other }, index) => (
                <option key={other} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
      <p class="end">{words.paperEnd(items.length, last)}</p>
      <details class="reasons">
        <summary>
          {common.reasons}
          <span class="sr-only">: {activity.title}</span>
        </summary>
        <dl>
          {items.map(({ id: item, title, date, why }, index) => (
            <div key={item}>
              <dt>
                {index + 1}. {title}
                {date && (
                  <>
                    {': '}
                    <span data-why={dateKey(item)}>{date}</span>
                  </>
                )}
              </dt>
              <dd data-why={whyKey(item)}>{why}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
