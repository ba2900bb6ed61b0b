/** The model of plans: sentences of two halves, and steps that may have a day. Pure. */
import { dayOf, readDay } from '../../ui/day.ts';
import type { Kind, Parts } from '../kind.ts';
import { isSentence } from '../sentence.ts';
import { plan as words } from './words/en/plan.ts';

interface Prompt {
  readonly id: string;
  readonly title: string;
  readonly moment: string;
  readonly act: string;
}

export interface PlanData {
  readonly plans: readonly Prompt[];
  /** How many days the steps are for; without it none are asked. */
  readonly days?: number;
  /** How many empty steps stand ready. */
  readonly lines: number;
  readonly exampleOf?: string;
}

/** A sentence that the learner began. Texts are as they were written. */
export interface IfThen {
  /** Where it is kept. */
  readonly part: string;
  readonly moment: string;
  readonly act: string;
}

/** A step that the learner began. */
export interface Step {
  readonly part: string;
  readonly what: string;
  readonly who: string;
  /** 'YYYY-MM-DD', a day that calendars have. */
  readonly day: string | undefined;
}

interface Plans {
  /** Those of the page in its order, then own ones in the order of their making. */
  readonly sentences: readonly IfThen[];
  /** By day, those without one last. */
  readonly steps: readonly Step[];
}

/** Lists that a learner adds to. No plan of an author may have such a name. */
export type Made = 'own' | 'step';
export const madePart = (list: Made, entry: string) => `${list}/${entry}`;
/** Holds `true` once an entry was removed: its texts stay, so that nothing is lost between tabs. */
export const gonePart = (part: string) => `${part}/gone`;
export const linePart = (index: number) => madePart('step', `line-${index + 1}`);

/** A name for a new entry: in the order of making, and no other tab or device makes the same. */
export const newEntry = (now = Date.now(), chance = Math.random()): string =>
  `made-${now.toString(36).padStart(9, '0')}-${Math.floor(chance * 36 ** 6).toString(36)}`;

/** The learner's own day, so many days after WALL (milliseconds since 1970). */
export function dayFrom(wall: number, later: number): string {
  const at = new Date(wall);
  return dayOf(at.setDate(at.getDate() + later));
}

const whole = ({ moment, act }: IfThen): boolean =>
  Boolean(moment.trim() && act.trim()) && isSentence(`${moment} ${act}`);

/** What a sentence still needs. */
export const stateOf = (sentence: IfThen | undefined): 'new' | 'moment' | 'act' | 'words' | 'whole' => {
  if (!sentence) return 'new';
  if (whole(sentence)) return 'whole';
  return sentence.moment.trim() ? (sentence.act.trim() ? 'words' : 'act') : 'moment';
};

/** Steps that can stand in a calendar: with something to do, and a day. */
export const dated = (steps: readonly Step[]) =>
  steps.filter((step): step is Step & { day: string } => Boolean(step.day && step.what.trim()));

/** What must still be written for the activity to be done. */
export const missing = ({ sentences, steps }: Plans, { plans, days }: PlanData) => ({
  sentence: plans.length > 0 && !sentences.some(whole),
  step: days !== undefined && !dated(steps).length,
});

export const planKind: Kind<PlanData, Plans> = {
  name: 'plan',
  readAnswer(parts: Parts, { plans, days }: PlanData): Plans {
    const text = (part: string) => {
      const value = parts.get(part);
      return typeof value === 'string' && value.trim() ? value : '';
    };
    const entries = (list: Made) =>
      [
        ...new Set(
          [...parts.keys()].flatMap((part) => /^(own|step)\/[a-z0-9-]{1,40}(?=\/)/.exec(part)?.[0] ?? []),
        ),
      ]
        .filter((part) => part.startsWith(`${list}/`) && parts.get(gonePart(part)) !== true)
        .toSorted();
    const sentences = plans.length
      ? [...plans.map(({ id }) => id), ...entries('own')].map((part) => ({
          part,
          moment: text(`${part}/moment`),
          act: text(`${part}/act`),
        }))
      : [];
    const steps = (days === undefined ? [] : entries('step')).map((part) => ({
      part,
      what: text(`${part}/what`),
      who: text(`${part}/who`),
      day: readDay(parts.get(`${part}/day`)),
    }));
    return {
      sentences: sentences.filter(({ moment, act }) => moment || act),
      steps: steps.filter(({ what, who, day }) => what || who || day).toSorted(byDay),
    };
  },
  standing(answer, data) {
    const open = missing(answer, data);
    if (!open.sentence && !open.step)
      return {
        state: 'done',
        words: words.counts(answer.sentences.filter(whole).length, dated(answer.steps).length),
      };
    const begun = answer.sentences.length + answer.steps.length > 0;
    return begun ? { state: 'begun', words: words.toCome(open) } : { state: 'new' };
  },
};

function byDay(one: Step, other: Step): number {
  const [a, b] = [one.day ?? '~', other.day ?? '~'];
  return a < b ? -1 : a > b ? 1 : one.part < other.part ? -1 : 1;
}
