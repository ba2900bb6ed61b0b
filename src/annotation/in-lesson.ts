/**
 * Highlights and notes in a lesson. Fetched when there is one here, when something is selected, or when somebody wants
 * to take notes.
 */
import { element } from '../course/element.ts';
import { keeper } from '../progress/here.ts';
import { addSheet } from '../ui/add-sheet.ts';
import { late } from '../ui/late.ts';
import { annotation as words } from '../words/en/annotation.ts';
import { missing } from '../words/en/missing.ts';
import { language, ofInterface } from '../words/language.ts';
import style from './annotation.css?inline';
import { watchSelection } from './bar.ts';
import type { Opened } from './editor.tsx';
import { longestQuote, type Quote, quoteIn, type Span } from './find.ts';
import { focusOn } from './focus.ts';
import { mark, newId } from './keep.ts';
import { annotationsIn, areaOf } from './kept.ts';
import { showLists } from './lists.tsx';
import { paint, paintsItself, unwrap, wrap } from './paint.ts';
import { hidePens, showPens } from './pens.ts';
import { isGone, type Placed, placed } from './place.ts';
import { blockOf, type LessonText, sectionAt, textOf } from './text.ts';

const article = document.querySelector('.lesson') as HTMLElement;
const { page = '', root = './' } = document.documentElement.dataset;
const lesson = page.split('/')[1] as string;
const allHref = `${root}notes/`;

let all: readonly Placed[] = [];
let ranges: ReadonlyMap<string, Range> = new Map();
/** What was found once. A text that a browser has translated since is not said to have changed. */
const found = new Set<string>();

const status = element('p', 'sr-only');
status.setAttribute('role', 'status');
status.dataset['noted'] = '';
if (ofInterface) status.lang = ofInterface;
article.append(status);
function say(sentence: string) {
  status.textContent = '';
  status.textContent = sentence;
}

/** Looks up everything anew: the order of passages by nation may have changed, and a translator may have been here. */
function draw() {
  if (!paintsItself) unwrap(article);
  const text = textOf(article);
  all = placed(annotationsIn(keeper.$progress.get(), lesson), text);
  for (const { span, annotation } of all) if (span) found.add(annotation.id);
  showLists(article, text, all, isChanged, { edit: (one) => edit(one), go, allHref });
  if (paintsItself) ranges = paint(all, text);
  else {
    wrap(all, article);
    const now = textOf(article);
    ranges = new Map(
      all.flatMap(({ annotation, span }) => (span ? [[annotation.id, now.rangeOf(span)]] : [])),
    );
  }
}

/** The language that a browser has translated the page to. */
function translation(): string | undefined {
  const { lang } = document.documentElement;
  return lang === language ? undefined : lang;
}

const isChanged = (one: Placed) => isGone(one, translation()) && !found.has(one.annotation.id);

function edit(one: Opened, place?: HTMLElement | null) {
  late(
    () => import('./editor.tsx'),
    ({ openEditor }) => openEditor(one, () => rest(place)),
    () => say(missing),
  );
}

/** Where the focus was is gone, such as the buttons at a selection: it goes to PLACE, not to the top of the page. */
function rest(place: HTMLElement | null | undefined) {
  if (document.activeElement !== document.body) return;
  const target = place?.isConnected ? place : document.getElementById('main');
  if (target) focusOn(target);
}

const blockAt = (span: Span, text: LessonText) => blockOf(text.rangeOf(span).startContainer);

/** The passage as it is kept: never more than a note may be about. */
function passageOf({ from, to }: Span, text: LessonText): Quote {
  const most = { from, to: Math.min(to, from + longestQuote) };
  const its = translation();
  return { ...quoteIn(text.text, most, sectionAt(text, from).id), ...(its ? { language: its } : {}) };
}

function highlight({ span, text }: { readonly span: Span; readonly text: LessonText }) {
  // Before it is drawn: that may change the nodes.
  const block = blockAt(span, text);
  mark(lesson, passageOf(span, text));
  rest(block);
  say(span.to - span.from > longestQuote ? words.tooLong(longestQuote) : words.highlighted);
}

const write = (span: Span, text: LessonText) =>
  edit({ lesson, id: newId(), passage: passageOf(span, text) }, blockAt(span, text));

/** Leads to the passage, or to its place in the list where its text is gone. */
function go(id: string) {
  const range = ranges.get(id);
  const target = range ? blockOf(range.startContainer) : document.getElementById(`listed-${id}`);
  if (!target) return;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  focusOn(target);
  target.scrollIntoView({ block: 'center' });
}

function goToAddress() {
  const [, id] = /^#note-([\w-]+)$/.exec(location.hash) ?? [];
  if (id) go(id);
}

/** A press on what is marked opens it. */
function pressed({ target, clientX: x, clientY: y }: MouseEvent) {
  if (!getSelection()?.isCollapsed || (target as Element).closest('a,button,input,summary,[data-noted]'))
    return;
  const one = all.find(({ annotation: { id } }) =>
    [...(ranges.get(id)?.getClientRects() ?? [])].some(
      (line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom,
    ),
  );
  if (one) edit(one.annotation);
}

let hint: HTMLElement | undefined;

/** Shows the pens, or puts them away, when TOGGLE was pressed. */
export function takeNotes(toggle?: HTMLElement): void {
  if (!toggle) return;
  const isOn = !hint;
  toggle.setAttribute('aria-pressed', String(isOn));
  if (hint) {
    hint.remove();
    hint = undefined;
    hidePens(article);
    say(words.modeOff);
    return;
  }
  const link = element('a', '', words.all);
  link.href = allHref;
  hint = element('p', 'hint', `${words.modeOn} `, link);
  hint.dataset['noted'] = '';
  toggle.closest('header')?.after(hint);
  showPens(article, write);
  say(words.modeOn);
}

addSheet(style);
watchSelection(article, { highlight, write: ({ span, text }) => write(span, text) });
article.addEventListener('click', pressed);
addEventListener('hashchange', goToAddress);
keeper.$progress.subscribe((now, before) => {
  if (!before || now.activities.get(areaOf(lesson)) !== before.activities.get(areaOf(lesson))) draw();
});
void keeper.loaded.then(goToAddress);
