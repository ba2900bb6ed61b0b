/** The organisations that may countersign, for the page that verifies: read once a build. */
import { parse } from 'yaml';
import { issuersSchema, type ListedIssuers } from './schema.ts';

// A file that a course need not have: a collection would warn of it at each build.
const file = import.meta.glob<string>('@course/issuers.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The list of `issuers.yaml`; empty where the course has none. It is small, and may stand in the page as JSON. */
export const listedIssuers = (): ListedIssuers =>
  Object.values(file).flatMap((text) => issuersSchema.parse(parse(text) ?? []));
