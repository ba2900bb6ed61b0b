/** The script of a page with plans. The view that its plans need is fetched: sentences, steps with a day, or both. */
import { connectLate } from '../connect-late.ts';

const has = (added: string) => document.querySelector(`[data-kind="plan"] [data-added="${added}"]`) !== null;

function view() {
  if (!has('step')) return import('./Sentences.tsx').then(({ Sentences }) => Sentences);
  if (!has('own')) return import('./StepsAlone.tsx').then(({ StepsAlone }) => StepsAlone);
  return import('./Plan.tsx').then(({ Plan }) => Plan);
}

connectLate(
  'plan',
  async () => {
    const [{ planKind }, planned] = await Promise.all([import('./plan.ts'), view()]);
    return { kind: planKind, view: planned };
  },
  { sameShape: true },
);
