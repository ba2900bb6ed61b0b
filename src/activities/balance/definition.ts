/** A balance sheet by party: who gains from joint work, and what it costs whom. */
import { define } from '../definition.ts';
import { parts } from '../parts.ts';
import { gonePart, ownPart, promptPart, weightPart } from './balance.ts';
import { check } from './check.ts';
import { leanBalance } from './lean.ts';
import { balanceSchema } from './schema.ts';
import { balanceSlides } from './slides.ts';

export const balance = define({
  schema: balanceSchema,
  lean: leanBalance,
  items: ({ parties }) =>
    parties.flatMap(({ id: party, gains, costs }) => [
      ...[...gains, ...costs].flatMap(({ id }) => {
        const prompt = promptPart(party, id);
        return parts(prompt, weightPart(prompt));
      }),
      ...(['gain', 'cost'] as const).flatMap((side) => {
        const own = ownPart(party, side, '{entry}');
        return parts(own, weightPart(own), gonePart(own));
      }),
    ]),
  check,
  asks: ({ parties }) => ({
    decisions: parties.reduce((sum, { gains, costs }) => sum + gains.length + costs.length, 0),
  }),
  written: async () => (await import('./Written.tsx')).BalanceWritten,
  island: () => import('./Island.astro'),
  slides: balanceSlides,
  styles: () => [import('./balance.css?inline')],
  portfolio: () => import('./portfolio.ts'),
});
