/**
 * Whether the questions of a course give their answers away: whoever takes the second option, or the shortest, or never
 * the one with “because”, must not do better than chance. Reckoned over the whole course, since one question shows
 * nothing, and against what chance would bring to just these questions. Pure.
 */
import { cues as english } from '../../words/en/cues.ts';
import { type Path, type Problem, problemIn, type Source } from './problems.ts';

type Verdict = 'best' | 'defensible' | 'unlikely';

interface Offered {
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly why: string;
}

/** A question whose options are explained. */
export interface Asked {
  readonly id: string;
  /** Where it is in its file. */
  readonly at: Path;
  /** As they were written. */
  readonly options: readonly Offered[];
  /** Their ids in the order in which learners meet them. */
  readonly order: readonly string[];
}

export interface AskedIn extends Asked {
  readonly source: Source;
}

/** A question in which a cue shows: in one of its options, or in all together. */
interface Sign {
  readonly question: AskedIn;
  readonly option?: Offered;
  readonly field?: 'text' | 'why';
  /** How plainly it shows, among signs of one cue. */
  readonly weight?: number;
}

export interface Measure {
  readonly cue: string;
  readonly seen: number;
  readonly of: number;
  /** The share that chance would bring; undefined where there is no such thing. */
  readonly chance?: number;
  readonly least: number;
  readonly most: number;
  readonly tooMany: Outside;
  /** Where no number is too small there is none. */
  readonly tooFew?: Outside;
}

/** What is wrong outside the band, what to do, and where. */
interface Outside {
  readonly message: string;
  readonly remedy: string;
  readonly signs: readonly Sign[];
}

/** Below this many questions chance alone brings anything. */
export const enough = 20;
/** A word that so few options have, or so few questions in one option alone, tells nobody anything. */
const someOptions = 12;
/** How many of the worst questions are named for each cue. */
const named = 3;

/** What may be, as shares of what chance brings; a third of the options fitting best, about 20 and 45 of a hundred. */
const [low, high] = [0.6, 1.35];

const share = (seen: number, of: number) => (of ? seen / of : 0);
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
const spread = (chance: number, of: number) => Math.sqrt((chance * (1 - chance)) / Math.max(of, 1));

/** The band around CHANCE, never narrower than what chance itself brings in nineteen courses of twenty. */
function band(chance: number, of: number) {
  const noise = 2 * spread(chance, of);
  return {
    chance,
    least: Math.min(low * chance, chance - noise),
    most: Math.max(high * chance, chance + noise),
  };
}

const fitting = ({ options }: Asked) => options.filter(({ verdict }) => verdict === 'best');
/** The share of right answers for somebody who draws lots. */
const luck = (questions: readonly Asked[]) =>
  share(
    sum(questions.map((question) => fitting(question).length / question.options.length)),
    questions.length,
  );

/** @param language The course's; words are looked for in English only. */
export function measure(questions: readonly AskedIn[], language: string): Measure[] {
  return [
    ...places(questions),
    ...lengths(questions),
    patterns(questions.filter(({ options }) => options.length > 2)),
    ...(/^en\b/.test(language) ? [...inWords(questions), ...alone(questions), formulas(questions)] : []),
  ];
}

function places(questions: readonly AskedIn[]): Measure[] {
  const most = Math.max(0, ...questions.map(({ order }) => order.length));
  return Array.from({ length: most }, (_, place) => place).flatMap((place) => {
    const having = questions.filter(({ order }) => order.length > place);
    if (having.length < enough) return [];
    const signs = having.flatMap((question): Sign[] => {
      const option = question.options.find(({ id }) => id === question.order[place]);
      return option?.verdict === 'best' ? [{ question, option }] : [];
    });
    const chance = luck(having);
    const remedy =
      'Take “last: true” off where an option need not be the last; or give a question that is not published yet another id.';
    // Nobody chooses the order: what falls outside is more than an accident.
    const noise = 3 * spread(chance, having.length);
    return [
      {
        cue: `place ${place + 1}`,
        seen: signs.length,
        of: having.length,
        chance,
        least: chance - noise,
        most: chance + noise,
        tooMany: { message: `The option that fits best is number ${place + 1} too often`, remedy, signs },
        tooFew: {
          message: `The option that fits best is number ${place + 1} too seldom`,
          remedy,
          signs: having.map((question) => ({ question })),
        },
      },
    ];
  });
}

function lengths(questions: readonly AskedIn[]): Measure[] {
  const long = (option: Offered) => option.text.trim().length;
  const by = (ends: (...lengths: number[]) => number) =>
    questions.flatMap((question): Sign[] => {
      const end = ends(...question.options.map(long));
      const option = fitting(question).find((one) => long(one) === end);
      const others = question.options.filter((one) => one !== option).map(long);
      return option
        ? [{ question, option, weight: Math.abs(end - sum(others) / Math.max(others.length, 1)) / end }]
        : [];
    });
  const shortest = by(Math.min);
  const longest = by(Math.max);
  const fuller =
    'Say in it what else the case asks for (a name, a day, who is told), and take from the others what they do not need.';
  const shorter =
    'Take from it what it does not need, and let the others be as full: each with a fact of the case, none with filler.';
  const common = { of: questions.length, ...band(luck(questions), questions.length) };
  return [
    {
      cue: 'shortest',
      seen: shortest.length,
      ...common,
      tooMany: {
        message: 'The option that fits best is too often the shortest',
        remedy: fuller,
        signs: shortest,
      },
      tooFew: {
        message: 'The option that fits best is too seldom the shortest',
        remedy: shorter,
        signs: longest,
      },
    },
    {
      cue: 'longest',
      seen: longest.length,
      ...common,
      tooMany: {
        message: 'The option that fits best is too often the longest',
        remedy: shorter,
        signs: longest,
      },
      tooFew: {
        message: 'The option that fits best is too seldom the longest',
        remedy: fuller,
        signs: shortest,
      },
    },
  ];
}

/** One of each, always, is a pattern: who has found two has the third. */
function patterns(questions: readonly AskedIn[]): Measure {
  const patternOf = ({ options }: Asked) =>
    options
      .map(({ verdict }) => verdict)
      .toSorted()
      .join(', ');
  const counts = new Map<string, AskedIn[]>();
  for (const question of questions) {
    const pattern = patternOf(question);
    counts.set(pattern, [...(counts.get(pattern) ?? []), question]);
  }
  const [commonest, signs] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
  return {
    cue: 'pattern',
    seen: signs.length,
    of: questions.length,
    least: 0,
    most: 0.75,
    tooMany: {
      message: `Too many questions have the same verdicts (${commonest})`,
      remedy:
        'Add an option; or let two fit, with “multiple: true” and a word about it in the question; or let none be defensible.',
      signs: signs.map((question) => ({ question })),
    },
  };
}

function inWords(questions: readonly AskedIn[]): Measure[] {
  const all = questions.flatMap((question) => question.options.map((option) => ({ question, option })));
  return english.words.flatMap(({ called, pattern }) => {
    const having = all.filter(({ option }) => pattern.test(option.text));
    if (having.length < someOptions) return [];
    const remedy =
      'Say this option without it; or let every option of the question have it, those that fit and those that do not.';
    return (['best', 'unlikely'] as const).map((verdict): Measure => {
      const is = ({ option }: { option: Offered }) => option.verdict === verdict;
      const signs = having.filter(is);
      const what = verdict === 'best' ? 'fit best' : 'do not fit';
      return {
        cue: `${called}: ${verdict}`,
        seen: signs.length,
        of: having.length,
        ...band(share(all.filter(is).length, all.length), having.length),
        tooMany: { message: `Options with ${called} too often ${what}`, remedy, signs },
        tooFew: {
          message: `Options with ${called} too seldom ${what}`,
          remedy,
          signs: having.filter((sign) => !is(sign)),
        },
      };
    });
  });
}

/** Of the questions in which one option alone has a word: in how many it fits best. */
function alone(questions: readonly AskedIn[]): Measure[] {
  return english.alone.flatMap(({ called, pattern }) => {
    const signs = questions.flatMap((question) => {
      const [option, ...more] = question.options.filter(({ text }) => pattern.test(text));
      return option && !more.length ? [{ question, option }] : [];
    });
    if (signs.length < someOptions) return [];
    const best = signs.filter(({ option }) => option.verdict === 'best');
    const remedy = 'Say this option without it; or let another option of the question have it too.';
    return [
      {
        cue: `${called}: alone`,
        seen: best.length,
        of: signs.length,
        ...band(luck(signs.map(({ question }) => question)), signs.length),
        tooMany: {
          message: `Where one option alone has ${called}, it too often fits best`,
          remedy,
          signs: best,
        },
        tooFew: {
          message: `Where one option alone has ${called}, it too seldom fits best`,
          remedy,
          signs: signs.filter((sign) => !best.includes(sign)),
        },
      },
    ];
  });
}

function formulas(questions: readonly AskedIn[]): Measure {
  const defensible = questions.flatMap((question) =>
    question.options.flatMap((option) => (option.verdict === 'defensible' ? [{ question, option }] : [])),
  );
  const signs = defensible.flatMap((sign): Sign[] =>
    english.formula.test(sign.option.why) ? [{ ...sign, field: 'why' }] : [],
  );
  return {
    cue: 'formula',
    seen: signs.length,
    of: defensible.length,
    least: 0,
    most: 0.1,
    tooMany: {
      message: 'Too many reasons only say that an option can be argued',
      remedy: 'Say what defends it, and when it would be the better way.',
      signs,
    },
  };
}

/** What is wrong with what was measured; undefined where nothing is. */
export function outsideOf({ seen, of, least, most, tooMany, tooFew }: Measure): Outside | undefined {
  const found = share(seen, of);
  return found > most ? tooMany : found < least ? tooFew : undefined;
}

/**
 * The cues of a course that are outside their bands, each told of the questions that show it most plainly: those that
 * show most of them.
 */
export function checkCues(questions: readonly AskedIn[], language: string): Problem[] {
  if (questions.length < enough) return [];
  const outside = measure(questions, language).flatMap((measured) => {
    const wrong = outsideOf(measured);
    return wrong ? [{ ...wrong, figures: figures(measured) }] : [];
  });
  const count = new Map<AskedIn, number>();
  for (const { signs } of outside)
    for (const question of new Set(signs.map((sign) => sign.question)))
      count.set(question, (count.get(question) ?? 0) + 1);
  const plain = ({ question, weight = 0 }: Sign) => (count.get(question) ?? 0) + Math.min(weight, 0.99);
  return outside.flatMap(({ message, remedy, signs, figures }) =>
    signs
      .toSorted((a, b) => plain(b) - plain(a))
      .slice(0, named)
      .map(({ question, option, field = 'text' }) =>
        problemIn(question.source, {
          at: [...question.at, 'options', ...(option ? [question.options.indexOf(option), field] : [])],
          message: `${message}: ${figures}. Question “${question.id}” is one to begin with.`,
          remedy,
        }),
      ),
  );
}

const percent = (part: number) => `${Math.round(100 * Math.max(0, part))} %`;

/** “78 of 123, 63 %; by chance 33 %, let pass from 20 % to 45 %”. */
function figures({ seen, of, chance, least, most }: Measure): string {
  const bounds = least > 0 ? `from ${percent(least)} to ${percent(most)}` : `up to ${percent(most)}`;
  return `${seen} of ${of}, ${percent(share(seen, of))}; ${chance === undefined ? '' : `by chance ${percent(chance)}, `}let pass ${bounds}`;
}

/** What is said of a course with too few questions to say more. */
export const cueNote = (count: number): string | undefined =>
  count > 0 && count < enough
    ? `${count} questions with explained options: too few to tell whether they give themselves away. From ${enough} on it is checked.`
    : undefined;
