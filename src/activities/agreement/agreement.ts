/** The model of a working agreement: heading → what is drafted under it, or why it is not needed. Pure. */

import type { Json, Kind, Parts } from '../kind.ts';
import { isSentence } from '../sentence.ts';
import { agreement as words } from './words/en/agreement.ts';

/** What can be offered for a heading: a field of the project, the map’s partners, the weighing’s, a day to look again. */
export const offerNames = [
  'name',
  'aim',
  'people',
  'place',
  'length',
  'missing',
  'partners',
  'partner',
  'level',
  'review-day',
] as const;
export type OfferName = (typeof offerNames)[number];

export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  /** How many questions test the draft; they stand in the written form. */
  readonly tests: number;
  readonly offers: readonly OfferName[];
  readonly leaveOut?: string | undefined;
}

interface Lender {
  readonly kind: 'profile' | 'map' | 'weigh';
  readonly activity: string;
  readonly tool: boolean;
}

/** What the page carries for the script; tests and examples stand in the written form. */
export interface AgreementData {
  readonly headings: readonly Heading[];
  readonly exampleOf: string;
  readonly lenders: readonly Lender[];
}

/** What stands under one heading, as typed. */
export interface Article {
  readonly text: string;
  /** Why the heading is not needed. Counts while there is no text. */
  readonly not: string;
}

export interface Agreement {
  /** Heading id → its article. A heading with nothing but blanks is not in it. */
  readonly articles: ReadonlyMap<string, Article>;
  /** The latest version that was saved or printed. */
  readonly saved: Version | undefined;
}

interface Version {
  /** From 1. */
  readonly number: number;
  /** Of which text; see {@link mark}. */
  readonly of: string;
}

/** The part for why a heading is not needed; its text is kept under the heading’s own id. */
export const notPart = (heading: string) => `${heading}/not`;
/** The part that keeps the latest saved version. */
export const versionPart = 'version/saved';

/** Keys of what stands in the written form: the example, and the questions that test a draft, from 0. */
export const exampleKey = (heading: string) => `${heading}/example`;
export const testKey = (heading: string, index: number) => `${heading}/test${index}`;

/** `begun`: too short for a sentence. `leftOut`: not needed, with a reason. */
export type Stage = 'empty' | 'begun' | 'drafted' | 'leftOut';

/** How far a heading is. What is drafted is drafted, whatever stands beside it. */
export function stageOf({ text, not }: Article = { text: '', not: '' }): Stage {
  if (isSentence(text)) return 'drafted';
  if (text.trim()) return 'begun';
  if (isSentence(not)) return 'leftOut';
  return not.trim() ? 'begun' : 'empty';
}

/** The headings that are at WANTED, in the page's order. */
export const headingsAt = (
  wanted: Stage,
  { articles }: Agreement,
  { headings }: AgreementData,
): readonly Heading[] => headings.filter(({ id }) => stageOf(articles.get(id)) === wanted);

/** The longest text that a heading takes, in UTF-16 units. */
export const longest = 20_000;

/** Is VALUE in TEXT already, but for white space? */
export const holds = (text: string, value: string): boolean => squeezed(text).includes(squeezed(value));
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** TEXT with VALUE on a line below it; nothing that stands there goes. `undefined` when there is no room for it. */
export function withValue(text: string, value: string): string | undefined {
  const all = text.trim() ? `${text.trimEnd()}\n${value}` : value;
  return all.length <= longest ? all : undefined;
}

/** A short mark of everything written: another text has another, but for one chance in billions. */
export function mark({ articles }: Agreement): string {
  let sum = 5381n;
  for (const letter of JSON.stringify([...articles])) {
    sum = (sum * 33n + BigInt(letter.codePointAt(0) as number)) % 2n ** 61n;
  }
  return sum.toString(36);
}

/** The version that a file made now is: the latest again if nothing was changed since, else the next. */
export function versionNow(agreement: Agreement): Version {
  const of = mark(agreement);
  const { saved } = agreement;
  return saved?.of === of ? saved : { number: (saved?.number ?? 0) + 1, of };
}

function readVersion(stored: Json | undefined): Version | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const { number, of } = stored as { readonly [key: string]: Json };
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 && typeof of === 'string'
    ? { number, of }
    : undefined;
}

/** Headings with a sentence of one's own that make a draft. */
const ENOUGH = 3;

export const agreementKind: Kind<AgreementData, Agreement> = {
  name: 'agreement',
  readAnswer(parts: Parts, { headings }: AgreementData): Agreement {
    const text = (part: string) => {
      const stored = parts.get(part);
      return typeof stored === 'string' ? stored : '';
    };
    const articles = new Map<string, Article>();
    for (const { id } of headings) {
      const article = { text: text(id), not: text(notPart(id)) };
      if (article.text.trim() || article.not.trim()) articles.set(id, article);
    }
    return { articles, saved: readVersion(parts.get(versionPart)) };
  },
  standing(agreement, data) {
    if (!agreement.articles.size) return { state: 'new' };
    const drafted = headingsAt('drafted', agreement, data).length;
    return {
      state: drafted >= ENOUGH ? 'done' : 'begun',
      words: words.drafted(drafted, data.headings.length),
    };
  },
};
