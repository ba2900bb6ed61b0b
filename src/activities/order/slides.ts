/** Things to put in order on the wall: all of them as they are first met, then each in its place with its reason. */
import type { Slides } from '../slide.ts';
import { leanOrder } from './lean.ts';
import { orderPart } from './order.ts';
import type { OrderActivity } from './schema.ts';
import * as words from './words/en/order.ts';

export function orderSlides(activity: OrderActivity): Slides {
  const { first, last, items } = activity;
  const dated = (title: string, date: string | undefined) => (date ? `${title}: ${date}` : title);
  return {
    shape: 'list',
    items: [
      {
        id: orderPart,
        title: words.wallTitle,
        text: words.wallText(first, last),
        choices: [],
        lists: [
          {
            items: leanOrder(activity).items.map(({ title, text }) => (text ? `${title}. ${text}` : title)),
          },
        ],
        after: [{ text: items.map(({ title, date }, at) => `${at + 1}. ${dated(title, date)}`).join('\n') }],
      },
      ...items.map(({ id, title, text, date, why }, at) => ({
        id,
        title: `${at + 1}. ${title}`,
        text,
        choices: [],
        after: [{ title: date, text: why }],
      })),
    ],
  };
}
