/** What of an agreement the page carries for its script; tests and examples stand in the written form. */
import type { AgreementData } from './agreement.ts';
import type { AgreementActivity } from './schema.ts';

export const leanAgreement = ({ headings, exampleOf, lenders }: AgreementActivity): AgreementData => ({
  headings: headings.map(({ id, title, prompt, tests, offers, leaveOut }) => ({
    id,
    title,
    prompt,
    tests: tests.length,
    offers,
    ...(leaveOut && { leaveOut }),
  })),
  exampleOf,
  lenders,
});
