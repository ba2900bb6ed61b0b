/** Makes the progress link, and shows it with the ways to hand it on. Loaded at the button. */

import { factsOf } from '../../progress/facts.ts';
import { isWhole as isReadWhole } from '../../progress/file.ts';
import { keeper } from '../../progress/here.ts';
import { packLink, readLink } from '../../progress/link.ts';
import { leavesOut, marksOnly, withoutOwnWords } from '../../progress/own-words.ts';
import { type Fact, unique } from '../../progress/progress.ts';
import { type Code, codeOf, drawn } from '../../ui/qr-code.ts';
import { progressLink as words } from '../../words/en/progress-link.ts';
import { readBack } from '../../words/en/read-back.ts';
import { courseHere } from '../course-data.ts';
import { button, element } from '../element.ts';
import { onPage, say } from '../on-page.ts';
import { backedUp, isWork } from '../save-progress.ts';
import { saveProgress } from './file.ts';

/** The longest link that is given out, in characters: mail and chat programs cut what is much longer. */
const longest = 8000;

const SAID = '[data-link-said]';
const own = onPage<HTMLInputElement>('[data-link-own]');
const place = onPage('[data-link-made]');
const course = courseHere();

interface Made {
  readonly link: string;
  /** Whether it holds all that there is. */
  readonly isWhole: boolean;
}

const addressOf = (packed: string) => `${location.href.replace(/[?#].*$/, '')}#p=${packed}`;
/** The link to FACTS, and whether this very page reads all of them out of it. */
async function linkTo(facts: readonly Fact[]) {
  const packed = await packLink(facts, course);
  const read = await readLink(packed, course.id, course.version);
  return { link: addressOf(packed), comesBack: isReadWhole(read, facts) };
}

/** A phone has nothing to press Ctrl+C on, and is not sent “to your phone”. */
const here = window.matchMedia?.('(pointer: coarse) and (hover: none)').matches ? 'phone' : 'other';

/** Only the latest one asked for is shown. */
let asked = 0;
let forget = () => {};

/** Makes the link as the box beside it says, and shows it. */
export async function makeLink(): Promise<void> {
  const mine = ++asked;
  say(SAID, words.making);
  try {
    await keeper.loaded;
    const all = factsOf(keeper.$progress.get());
    const plain = withoutOwnWords(all);
    const isWhole = own.checked || !leavesOut(all.filter(isWork), plain);
    const { link, comesBack } = await linkTo(own.checked ? all : plain);
    const fits = (made: Awaited<ReturnType<typeof linkTo>>) => made.link.length <= longest && made.comesBack;
    const wouldFit = own.checked && link.length > longest && fits(await linkTo(plain));
    const code = comesBack ? codeOf(link) : undefined;
    const few = code ? undefined : await linkTo(marksOnly(all));
    const marks = few?.comesBack ? codeOf(few.link) : undefined;
    if (mine !== asked) return;
    forget();
    place.hidden = true;
    place.replaceChildren();
    if (!all.some(isWork)) say(SAID, words.nothing);
    else if (link.length > longest) showTooLong(link.length, wouldFit, marks);
    else if (!comesBack) showInstead(readBack.link, false, marks);
    else showLink({ link, isWhole }, code, marks);
  } catch {
    if (mine === asked) say(SAID, words.notMade);
  }
}

// What was made says what was asked for then.
own.addEventListener('change', () => {
  if (!place.hidden) void makeLink();
});

function showLink(made: Made, code: Code | undefined, marks: Code | undefined) {
  const field = element('input', 'the-link');
  field.type = 'text';
  field.readOnly = true;
  field.translate = false;
  field.id = 'the-link';
  field.value = made.link;
  field.addEventListener('focus', () => field.select());
  const label = element('label', 'label', words.label);
  label.htmlFor = field.id;
  const copying = button(words.copy, 'button', () => void copy(made, field));
  const sharing = button(words.share, 'button', () => void handOn(made));
  // On a phone links are shared; on a computer the sheet that shares knows few places.
  const ways =
    'share' in navigator ? (here === 'phone' ? [sharing, copying] : [copying, sharing]) : [copying];
  ways[0]?.classList.add('main');
  place.replaceChildren(
    element('div', 'field', label, field),
    element('p', 'actions', ...ways),
    element('p', 'hint', words[made.isWhole ? (own.checked ? 'whole' : 'wholeAnyway') : 'without']),
    ...caveats().map((sentence) => element('p', 'hint', sentence)),
    code
      ? shownCode(code, words.code[here], words.codeText[here])
      : (folded(marks, words.marksText) ?? element('p', 'hint', words.noCode)),
  );
  place.hidden = false;
  say(SAID, words.ready(made.link.length));
  watch();
}

/** A code that leaves much out is no way to go on elsewhere: it says what it lacks before it is seen. */
const folded = (marks: Code | undefined, text: string) =>
  marks &&
  element('details', '', element('summary', '', words.marks), shownCode(marks, words.marksCode[here], text));

const shownCode = (code: Code, name: string, text: string) =>
  element('figure', 'code', drawn(code, name), element('figcaption', '', text));

/** What is true of the link because of where this page is. */
function caveats(): string[] {
  const isHere =
    location.protocol === 'file:' || /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(location.hostname);
  return [...(isHere ? [words.onlyHere] : []), ...(window.self === window.top ? [] : [words.inFrame])];
}

const showTooLong = (length: number, wouldFit: boolean, marks: Code | undefined) =>
  showInstead((wouldFit ? words.tooLongOwn : words.tooLong)(length, longest), wouldFit, marks);

/** No link, and SENTENCE says why: the ways that are left. */
function showInstead(sentence: string, wouldFit: boolean, marks: Code | undefined) {
  const without = () => {
    own.checked = false;
    onPage('[data-link-make]').focus();
    void makeLink();
  };
  const code = folded(marks, words.marksAlone);
  place.replaceChildren(
    element(
      'p',
      'actions',
      button(words.file, 'button main', () => void saveProgress(SAID)),
      ...(wouldFit ? [button(words.withoutOwn, 'button', without)] : []),
    ),
    ...(code ? [code] : []),
  );
  place.hidden = false;
  say(SAID, sentence);
}

/** Says so when there is more to bring than the link that is shown does. */
function watch() {
  const from = keeper.$progress.get();
  const note = element('p', 'hint');
  note.role = 'status';
  place.prepend(note);
  forget = keeper.$progress.listen((now) => {
    const before = new Set(unique(from));
    if (!unique(now).some((fact) => isWork(fact) && !before.has(fact))) return;
    note.textContent = words.changed;
    forget();
  });
}

async function copy({ link, isWhole }: Made, field: HTMLInputElement) {
  try {
    await navigator.clipboard.writeText(link);
    say(SAID, words.copied);
  } catch {
    // Refused, or no clipboard on a page without https.
    field.focus();
    field.select();
    say(SAID, words.copyYourself[here]);
  }
  if (isWhole) askWhetherKept();
}

/** A link is a copy once it lies somewhere: only the learner knows. */
function askWhetherKept() {
  if (place.querySelector('[data-link-kept]')) return;
  const yes = button(words.kept, 'button', () => {
    backedUp('link');
    say(SAID, words.noted);
    ask.remove();
    onPage(SAID).tabIndex = -1;
    onPage(SAID).focus();
  });
  const ask = element('p', 'actions', yes);
  ask.dataset['linkKept'] = '';
  place.querySelector('.actions')?.after(ask);
}

async function handOn({ link, isWhole }: Made) {
  try {
    await navigator.share({ title: course.title, url: link });
    say(SAID, words.shared);
    if (isWhole) askWhetherKept();
  } catch (error) {
    // Whoever closed what opened knows it.
    if ((error as Error).name !== 'AbortError') say(SAID, words.notShared);
  }
}
