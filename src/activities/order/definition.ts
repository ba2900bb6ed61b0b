/** Things to be put in order. */
import { define } from '../definition.ts';
import { ids, type Part } from '../parts.ts';
import { check } from './check.ts';
import { leanOrder } from './lean.ts';
import { orderPart, placePart } from './order.ts';
import { orderSchema } from './schema.ts';
import { orderSlides } from './slides.ts';

export const order = define({
  schema: orderSchema,
  lean: leanOrder,
  items: ({ items }) => [[orderPart, ids(items)], ...items.map(({ id }): Part => [placePart(id)])],
  check,
  toCut: true,
  asks: ({ items }) => ({ decisions: items.length }),
  written: async () => (await import('./Written.tsx')).OrderWritten,
  island: () => import('./Island.astro'),
  slides: orderSlides,
  styles: () => [import('./order.css?inline')],
});
