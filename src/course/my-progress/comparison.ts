/** The differences between a file or link and what is here, lesson by lesson, as elements of the page. */
import type { Difference, Side } from '../../progress/compare.ts';
import { activityOf, type Fact, type Json, type ResultValue } from '../../progress/progress.ts';
import { brings as words } from '../../words/en/brings.ts';
import { capital, listed } from '../../words/en/phrases.ts';
import { ofInterface } from '../../words/language.ts';
import { type CourseData, lessonsOf } from '../course-data.ts';
import { element } from '../element.ts';
import type { Labels } from '../labels.ts';
import { whenInWords } from '../when.ts';

/**
 * Those that are worth a learner's look: not the course's own memory, such as where they were and when they last saved
 * a file, but for the name and the completion that the statement has.
 */
export const ofTheLearner = (differences: readonly Difference[]): readonly Difference[] =>
  differences.filter(
    ({ item, what }) =>
      item !== 'partnerships/chosen' &&
      (!item.startsWith('course/') || item === 'course/name' || what === 'done'),
  );

interface Own {
  /** '' for what the lesson itself has: that it was opened. */
  readonly id: string;
  readonly title: string;
  readonly all: Difference[];
}
interface Group {
  readonly title: string;
  readonly activities: readonly Own[];
}

/** Sorts differences into the lessons of the course; what this version has no place for is counted. */
function grouped(differences: readonly Difference[], course: CourseData) {
  const places = new Map<string, Own>();
  const place = (id: string, title: string, at = id): Own => {
    const own: Own = { id, title, all: [] };
    places.set(at, own);
    return own;
  };
  const groups: Group[] = lessonsOf(course).map(({ slug, number, title, activities }) => ({
    title: words.lesson(title, number),
    activities: [
      place('', '', `opened/${slug}`),
      ...activities.map((activity) => place(activity.id, activity.title)),
    ],
  }));
  groups.push({
    title: words.elsewhere,
    activities: Object.entries(words.areas).map(([area, title]) => place(area, title)),
  });
  let unknown = 0;
  for (const difference of differences) {
    const [activity = ''] = activityOf(difference.item).split('#');
    const own = places.get(difference.item) ?? places.get(activity);
    if (own) own.all.push(difference);
    else unknown++;
  }
  const touched = groups.map((group) => ({
    ...group,
    activities: group.activities.filter(({ all }) => all.length),
  }));
  return { groups: touched.filter(({ activities }) => activities.length), unknown };
}

export interface ComparisonOptions {
  readonly course: CourseData;
  readonly labels: Labels;
  readonly from: 'file' | 'link';
}

/** How many differences stand open at most before lessons are folded. */
const FEW = 6;
/** How many of one activity are listed: a damaged file may hold thousands. */
const MOST = 200;

/** The differences as folded lists, a lesson each; and how many belong to nothing that this version knows. */
export function comparison(
  differences: readonly Difference[],
  { course, labels, from }: ComparisonOptions,
): {
  readonly lessons: readonly HTMLElement[];
  readonly known: readonly Difference[];
  readonly unknown: number;
} {
  const { groups, unknown } = grouped(differences, course);
  const lessons = groups.map(({ title, activities }) => {
    const all = activities.flatMap((activity) => activity.all);
    const fold = element('details', 'lesson-differences');
    fold.open = differences.length <= FEW || all.some(({ what }) => what === 'differs' || what === 'apart');
    fold.append(
      element(
        'summary',
        '',
        element('h4', '', title),
        ' ',
        element('span', 'hint', words.inShort(amounts(all))),
      ),
      ...activities.flatMap(({ id, title: name, all: own }) => [
        ...(name ? [element('h5', '', name)] : []),
        ...listsOf(own, sayings({ course, labels: labels[id] ?? {}, from })),
      ]),
    );
    return fold;
  });
  const known = groups.flatMap(({ activities }) => activities.flatMap(({ all }) => all));
  return { lessons, known, unknown };
}

function amounts(all: readonly Difference[]) {
  const count = (...whats: readonly Difference['what'][]) =>
    all.filter(({ what }) => whats.includes(what)).length;
  return {
    fresh: count('new', 'done', 'result'),
    differ: count('differs', 'apart'),
    out: count('restarted', 'earlier'),
  };
}

type Sayings = ReturnType<typeof sayings>;

/** What differs comes first and open, what is new after it: folded where it is long. */
function listsOf(all: readonly Difference[], say: Sayings): HTMLElement[] {
  const isPlain = ({ what }: Difference) => what === 'new';
  const earlier = all.filter(({ what }) => what === 'earlier').length;
  const others = all.filter((one) => !isPlain(one) && one.what !== 'earlier');
  const plain = all.filter(isPlain);
  const made: HTMLElement[] = [];
  if (others.length) made.push(listOf(others, say));
  if (plain.length > FEW) {
    made.push(
      element('details', '', element('summary', '', words.newOnes(plain.length)), listOf(plain, say)),
    );
  } else if (plain.length) made.push(listOf(plain, say));
  if (earlier) made.push(element('p', 'hint', words.earlier(earlier)));
  return made;
}

function listOf(all: readonly Difference[], say: Sayings): HTMLElement {
  const list = element(
    'ul',
    'differences',
    ...all.slice(0, MOST).map((one) => element('li', '', ...say(one))),
  );
  if (all.length > MOST) list.append(element('li', '', words.more(all.length - MOST)));
  return list;
}

/** Enough of a text to know it by. */
const LONGEST = 1000;
const inPart = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)} ${words.moreText(text.length - LONGEST)}` : text;

interface Speaking {
  readonly course: CourseData;
  readonly labels: Readonly<Record<string, string>>;
  readonly from: 'file' | 'link';
}

/** How a difference is said. */
function sayings({ course: { language }, labels, from }: Speaking) {
  const label = (id: string): string | undefined => (Object.hasOwn(labels, id) ? labels[id] : undefined);
  const when = (fact: Fact) => element('span', 'hint when', whenInWords(fact.wall, ofInterface ?? language));
  const sideName = (side: Side) => (side === 'here' ? words.side.here : words.side.there[from]);

  /** `place-saltmere/youth-cafe` → “Youth café”. */
  const nameOf = (item: string): string => {
    const part = item.slice(item.indexOf('/') + 1);
    const names = [part, ...part.split('/')].map(label).filter((name) => name !== undefined);
    if (names.length) return [...new Set(names)].join(', ');
    const spoken = part.split('/').filter((word) => /^[\p{L}-]+$/u.test(word));
    return spoken.length ? capital(spoken.join(', ').replaceAll('-', ' ')) : words.anAnswer;
  };

  const inWords = (value: Json): string => {
    if (value === null || value === '') return words.taken;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return label(value) ?? value.slice(0, 200);
    // A passage that was marked.
    if ('quote' in value) return String(value.quote).slice(0, 200);
    return Array.isArray(value) && value.length && value.length <= 10
      ? listed(value.map((one) => inWords(one as Json)))
      : words.together;
  };

  const shown = (fact: Fact): HTMLElement =>
    fact.kind === 'text'
      ? element('blockquote', '', inPart(fact.value as string) || words.emptied)
      : element('span', 'value', inWords(fact.value));

  const side = (fact: Fact, where: Side, wins: boolean) =>
    element(
      'div',
      wins ? 'side shows' : 'side',
      element(
        'p',
        '',
        element('strong', '', sideName(where)),
        ...(wins ? [' ', element('span', 'tag', words.shows)] : []),
        ' ',
        when(fact),
      ),
      shown(fact),
    );

  return (difference: Difference): (Node | string)[] => {
    const { item } = difference;
    switch (difference.what) {
      case 'new':
        return [
          element('strong', '', `${nameOf(item)}: `),
          shown(difference.there),
          ' ',
          when(difference.there),
        ];
      case 'differs': {
        const { here, there, shows } = difference;
        const [first, second] = shows === 'here' ? [here, there] : [there, here];
        return [
          element('strong', '', nameOf(item)),
          element(
            'div',
            'sides',
            side(there, 'there', shows === 'there'),
            side(here, 'here', shows === 'here'),
          ),
          ...(first.wall < second.wall ? [element('p', 'hint', words.otherWayRound)] : []),
        ];
      }
      case 'apart':
        return [
          element('strong', '', nameOf(item)),
          element(
            'div',
            'sides',
            ...difference.versions.map(({ fact, from: where }, i) => side(fact, where, i === 0)),
          ),
          element('p', 'hint', words.bothKept),
        ];
      case 'restarted':
        return [
          element('strong', '', `${nameOf(item)}: `),
          shown(difference.here),
          element('p', 'hint', words.restarted(from)),
        ];
      case 'earlier':
        return [element('strong', '', nameOf(item))];
      case 'done':
        return [
          element('span', '', item.startsWith('opened/') ? words.opened : words.finished),
          ' ',
          when(difference.there),
        ];
      case 'result': {
        const [is, was] = [difference.there, difference.here].map(
          (fact) => fact?.value as ResultValue | undefined,
        );
        return [
          words.result(is?.credit ?? 0, is?.of ?? 0),
          ' ',
          ...(was ? [`(${words.resultHere(was.credit, was.of)}) `] : []),
          when(difference.there),
        ];
      }
    }
  };
}
