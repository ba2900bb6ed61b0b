/** What an agreement's schema cannot see: headings twice, and offers that nobody lends. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice } from '../../course/checks/twice.ts';
import type { OfferName } from './agreement.ts';
import type { AgreementActivity } from './schema.ts';

const lenderOf = (name: OfferName) => {
  if (name === 'review-day') return undefined;
  if (name === 'partners') return 'map';
  return name === 'partner' || name === 'level' ? 'weigh' : 'profile';
};

export function check({ headings, lenders }: AgreementActivity): Finding[] {
  const found = idsTwice(headings, ['headings'], 'headings');
  headings.forEach(({ offers }, index) => {
    for (const [place, name] of offers.entries()) {
      const kind = lenderOf(name);
      if (!kind || lenders.some((lender) => lender.kind === kind)) continue;
      found.push({
        at: ['headings', index, 'offers', place],
        message: `“${name}” is offered, and no lender of the kind “${kind}” is named.`,
        remedy: `Name a “${kind}” under \`lenders\`, or take “${name}” out of the offers.`,
      });
    }
  });
  return found;
}
