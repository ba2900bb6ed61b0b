/** A page → what a voice says of it: text in its order, figures by their descriptions, activities by what they ask. */
import { reading } from '../../words/en/reading.ts';
import { sentencesOf } from './sentences.ts';
import { isSameLanguage, languageOf } from './voices.ts';

const words = reading.aloud;

export interface Sentence {
  readonly text: string;
  readonly language: string;
  /** Where it stands, so that it can be marked. */
  readonly block: Element;
  readonly range: () => Range;
}

const blocks =
  'p,li,h1,h2,h3,h4,h5,h6,dt,dd,td,th,caption,figcaption,blockquote,summary,legend,label,div,section,article,aside,header,main';

/**
 * What is looked at or pressed, and not heard. Named by what it is, not by its class: a page keeps the styles of each
 * class that one of its scripts names.
 */
const unsaid = [
  'nav,footer,svg,script,style,template,select,textarea,input,output,progress,canvas,iframe,dialog',
  'button:not([popovertarget]),button[aria-label],[popover],[hidden],[aria-hidden="true"],[role="status"]',
  // What the reader noted is theirs, and no sentence of the page.
  '[data-unsaid],[data-noted],[data-nations],details:not([open]) > summary,.sr-only,.meta,.where,.kept',
  // Of an activity, what it is called and what it asks; its reasons are found by doing it.
  '[data-activity] > :not(header)',
  'figure summary',
].join();

/** An activity by itself is all that its page has: there, its questions are said too. */
const unsaidAlone = unsaid.replace('[data-activity] > :not(header),', '');

function isSaid(node: Text, main: Element): boolean {
  const parent = node.parentElement;
  if (!parent || !node.data.trim()) return false;
  const no = parent.closest(main.querySelector(':scope > [data-activity]') ? unsaidAlone : unsaid);
  if (no && main.contains(no)) return false;
  // The description of a figure is said whether it is open or not.
  if (parent.closest('figure details')) return true;
  return !(parent.checkVisibility?.() === false);
}

/** The sentences of MAIN. */
export function sentencesIn(main: Element): Sentence[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const passages: { block: Element; nodes: Text[] }[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!isSaid(node, main)) continue;
    const block = node.parentElement?.closest(blocks) ?? main;
    const last = passages.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else passages.push({ block, nodes: [node] });
  }
  return passages.flatMap(({ block, nodes }) => sentences(block, nodes));
}

function sentences(block: Element, nodes: readonly Text[]): Sentence[] {
  const language = languageOf(block);
  // Our own words go with the text only where its voice can say them.
  const isOurs = isSameLanguage(language, languageOf(document.documentElement));
  const text = nodes.map(({ data }) => data).join('');
  return sentencesOf(text, language).map(({ from, to }, index) => ({
    text: said(block, text.slice(from, to).replace(/\s+/g, ' '), isOurs && index === 0),
    language,
    block,
    range: () => rangeOf(nodes, from, to),
  }));
}

function said(block: Element, text: string, isNamed: boolean): string {
  if (isNamed && block.matches('[data-activity] > header > :is(h2,h3,h4)')) return words.activity(text);
  if (isNamed && block.matches('figure summary + *')) return `${words.figure} ${text}`;
  return text;
}

/** Letters FROM to TO of the text that stands in NODES. A page may have been changed since: as far as it goes. */
function rangeOf(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const { length } = node;
    if (from >= before && from < before + length) range.setStart(node, from - before);
    if (to > before && to <= before + length) range.setEnd(node, to - before);
    before += length;
  }
  return range;
}
