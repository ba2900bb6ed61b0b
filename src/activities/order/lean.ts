/** What of an ordering the page carries for its script: the things as first met. Dates and reasons stay in the form. */
import type { OrderData } from './order.ts';
import type { OrderActivity } from './schema.ts';

export function leanOrder({ first, last, items, start }: OrderActivity): OrderData {
  return {
    first,
    last,
    items: start.flatMap((id) => {
      const item = items.find((known) => known.id === id);
      return item ? [{ id, title: item.title, ...(item.text && { text: item.text }) }] : [];
    }),
  };
}
