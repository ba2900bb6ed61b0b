/**
 * Where a passage stands that somebody marked: by its own words and those around it, as in the W3C's TextQuoteSelector.
 * The text may have been mended since, and moved. Pure.
 */
import search from 'approx-string-match';

/** A passage by its words, with white space squeezed. */
export interface Quote {
  /** Of the heading that it stands below; empty before the first. */
  readonly section: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** That of a page which a browser had translated; the course's own has none. */
  readonly language?: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Letters that are kept of what stands before and behind. */
export const around = 48;
/** And how many of them are nearest. */
const nearest = 16;
/** Letters that a passage may have: some three long paragraphs. */
export const longestQuote = 2000;

/** From this length on a passage is known by its words alone. */
const telling = 24;
/** How alike, from 0 to 1: by its words alone, where what stands around is the same, and what stands around. */
const alike = 0.75;
const stillAlike = 0.6;
const sameAround = 0.6;

/** The passage of TEXT from FROM to TO, as it is kept. */
export const quoteIn = (text: string, { from, to }: Span, section: string): Quote => ({
  section,
  quote: text.slice(from, to),
  prefix: text.slice(Math.max(0, from - around), from),
  suffix: text.slice(to, to + around),
});

/** How much of PATTERN stands in TEXT: 1 for all of it. */
function likeness(text: string, pattern: string): number {
  if (!pattern || text.includes(pattern)) return 1;
  const [best] = search(text, pattern, pattern.length);
  return best ? 1 - best.errors / pattern.length : 0;
}

/** The places in TEXT that say QUOTE, or come nearest to it. */
function candidates(
  text: string,
  quote: string,
): { readonly from: number; readonly to: number; errors: number }[] {
  const exact = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    exact.push({ from: at, to: at + quote.length, errors: 0 });
  if (exact.length) return exact;
  return search(text, quote, Math.floor(quote.length * (1 - stillAlike))).map(({ start, end, errors }) => ({
    from: start,
    to: end,
    errors,
  }));
}

/** What was mended may end within a word, or before a full stop: it is marked whole. */
function toWords(text: string, { from, to }: Span, last = ''): Span {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  let [start, end] = [from, to];
  while (isLetter(start - 1) && isLetter(start)) start--;
  while (isLetter(end - 1) && isLetter(end)) end++;
  if (!isLetter(end - 1) || isLetter(end) || text[end] !== last) return { from: start, to: end };
  return { from: start, to: end + 1 };
}

/** Where in TEXT the passage stands now. Nowhere if it is gone, or so much of it that it would be another one. */
export function findQuote(
  text: string,
  { quote, prefix, suffix }: Quote,
  section: Span = { from: 0, to: text.length },
): Span | undefined {
  if (!quote.trim()) return undefined;
  let best: Span | undefined;
  let most = 0;
  for (const { from, to, errors } of candidates(text, quote)) {
    const same = 1 - errors / quote.length;
    // What stands around may have been mended too, by some letters.
    const before = likeness(text.slice(Math.max(0, from - around), from), prefix);
    const behind = likeness(text.slice(to, to + around), suffix);
    // A sentence that was moved takes along what is nearest.
    const near = likeness(text.slice(Math.max(0, from - nearest), from), prefix.slice(-nearest));
    const next = likeness(text.slice(to, to + nearest), suffix.slice(0, nearest));
    const known = Math.max(
      prefix ? Math.max(before, near) : 0,
      suffix ? Math.max(behind, next) : 0,
      prefix || suffix ? 0 : 1,
    );
    const isShort = quote.length < telling;
    const fits = isShort
      ? known >= sameAround && (errors === 0 || Math.min(before, behind) >= sameAround)
      : errors === 0 || same >= alike || known >= sameAround;
    const score = 4 * same + before + behind + (from >= section.from && from < section.to ? 0.5 : 0);
    if (!fits || score <= most) continue;
    most = score;
    best = errors ? toWords(text, { from, to }, quote.at(-1)) : { from, to };
  }
  return best;
}
