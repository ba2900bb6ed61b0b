/** A working agreement under headings that the author gives. */
import { define } from '../definition.ts';
import { ids, parts } from '../parts.ts';
import { notPart, versionPart } from './agreement.ts';
import { check } from './check.ts';
import { leanAgreement } from './lean.ts';
import { agreementSchema } from './schema.ts';

export const agreement = define({
  schema: agreementSchema,
  lean: leanAgreement,
  items: ({ headings }) => [...ids(headings).flatMap((id) => parts(id, notPart(id))), ...parts(versionPart)],
  check,
  asks: ({ headings }) => ({ texts: headings.length }),
  written: async () => (await import('./Written.tsx')).AgreementWritten,
  island: () => import('./Island.astro'),
  styles: () => [import('./agreement.css?inline')],
  wide: () => import('./wide.css?inline'),
  sides: {
    laid: () => import('./sides.ts'),
    ask: ({ headings }) => Object.fromEntries(headings.map(({ id, tests }) => [id, tests[0] ?? ''])),
  },
  portfolio: () => import('./portfolio.ts'),
});
