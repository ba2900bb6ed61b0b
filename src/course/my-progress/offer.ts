/** Shows what a progress file or link would bring, and joins it when the learner says so. Loaded when one came. */
import { compare, countsOf } from '../../progress/compare.ts';
import { factsOf } from '../../progress/facts.ts';
import { keeper } from '../../progress/here.ts';
import { adds, type Fact, fromFacts, type Progress } from '../../progress/progress.ts';
import { brings as words } from '../../words/en/brings.ts';
import { courseHere } from '../course-data.ts';
import { button, element } from '../element.ts';
import type { Labels } from '../labels.ts';
import { onPage, say } from '../on-page.ts';
import { backedUp, isWork } from '../save-progress.ts';
import { comparison, ofTheLearner } from './comparison.ts';
import { importing, showUndo } from './undo.ts';

export interface Offer {
  readonly facts: readonly Fact[];
  /** Records that could not be read. */
  readonly skipped: number;
  /** The course version they were saved from, if that is newer than this page's. */
  readonly newerCourse?: string;
  readonly from: 'file' | 'link';
}

const SAID = '[data-brings-said]';
/** Lets go of the offer that stands open. */
let leave = () => {};

/** Resolves when the learner has decided: `nothing-new` when there was nothing to decide. Needs My progress's page. */
export async function offerFacts(offer: Offer): Promise<'added' | 'left' | 'nothing-new'> {
  const { from } = offer;
  leave();
  await keeper.loaded;
  const progress = keeper.$progress.get();
  if (isCopy(progress, offer.facts)) backedUp(from);
  const found = offer.facts.filter((fact) => adds(progress, fact));
  if (!found.length) {
    say(SAID, words.nothingNew[from]);
    return 'nothing-new';
  }
  say(SAID, '');
  const back = document.activeElement;
  const place = onPage('[data-brings]');
  const region = element('section', 'brings', ...(await described(offer)));
  region.setAttribute('aria-labelledby', 'brings');
  place.replaceChildren(region);
  const isAdded = await new Promise<boolean>((decide) => {
    leave = () => decide(false);
    region.append(
      element(
        'p',
        'actions',
        button(words.add, 'button main', () => decide(true)),
        button(words.leave, 'button', () => decide(false)),
      ),
    );
    place.hidden = false;
    region.querySelector('h3')?.focus();
  });
  leave = () => {};
  if (isAdded) await add(found, from);
  else say(SAID, words.left[from]);
  if (region.contains(document.activeElement)) {
    const next = back instanceof HTMLElement && back !== document.body ? back : onPage('#take-along');
    next.focus();
  }
  place.hidden = true;
  place.replaceChildren();
  return isAdded ? 'added' : 'left';
}

/** A file or link that brings back all the work that is here: it was kept, and it can be read. */
function isCopy(progress: Progress, facts: readonly Fact[]): boolean {
  const brought = fromFacts(facts);
  const work = factsOf(progress).filter(isWork);
  return work.length > 0 && work.every((fact) => !adds(brought, fact));
}

async function described({ facts, skipped, newerCourse, from }: Offer): Promise<HTMLElement[]> {
  const differences = ofTheLearner(compare(keeper.$progress.get(), facts));
  const { lessons, known, unknown } = comparison(differences, {
    course: courseHere(),
    labels: await labels(),
    from,
  });
  const title = element('h3', '', words.title[from]);
  title.id = 'brings';
  title.tabIndex = -1;
  const sentences = [
    words.what(countsOf(known)),
    unknown ? words.unknown(unknown) : '',
    skipped ? words.skipped(skipped) : '',
    newerCourse ? words.newerCourse(newerCourse) : '',
    `${words.how} ${words.canUndo}`,
  ];
  return [
    title,
    element('ul', 'in-short', ...sentences.filter(Boolean).map((sentence) => element('li', '', sentence))),
    ...lessons,
  ];
}

/** What the ids in answers are called; without them the ids do. */
async function labels(): Promise<Labels> {
  try {
    const root = document.documentElement.dataset['root'] ?? './';
    const answer = await fetch(`${root}progress/labels.json`, { signal: AbortSignal.timeout(5000) });
    return (await answer.json()) as Labels;
  } catch {
    return {};
  }
}

async function add(found: readonly Fact[], from: Offer['from']) {
  // As it stands now: another tab may have gone on while the learner was reading.
  const progress = keeper.$progress.get();
  const brought = found.filter((fact) => adds(progress, fact));
  await importing({ at: Date.now(), from, before: factsOf(progress), brought });
  await keeper.absorb(brought);
  say(SAID, keeper.$saved.get() === 'unsaved' ? words.addedUnsaved : words.added);
  await showUndo();
  // Work that has come from somewhere else is worth a promise. Loaded now, so that the import does not wait for it.
  void import('../persist.ts').then(({ askToPersist }) => askToPersist()).catch(() => undefined);
}
