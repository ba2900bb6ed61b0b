/**
 * Highlights and notes as facts of the learner's record: `noted#LESSON/ID/passage` says what was marked, and
 * `noted#LESSON/ID/words` what was written to it. One that was taken away has `null` for its passage. Pure.
 */
import { answerOf, cellsAt, copiesOf, type Json, type Progress } from '../progress/progress.ts';
import type { Change } from '../progress/stamp.ts';
import { around, longestQuote, type Quote } from './find.ts';

/** A passage that somebody marked, with or without words of their own. */
export interface Annotation {
  readonly id: string;
  readonly lesson: string;
  readonly passage: Quote;
  /** Empty for a highlight. */
  readonly words: string;
  /** Other versions of the words, written apart. */
  readonly copies: readonly string[];
}

/** Letters of one note. */
export const longestWords = 5000;

const area = 'noted#';
export const areaOf = (lesson: string): string => area + lesson;
/** Letters of a language's tag. */
const longestTag = 35;

const itemOf = ({ lesson, id }: Pick<Annotation, 'lesson' | 'id'>) => `${areaOf(lesson)}/${id}`;
export const wordsItem = (one: Pick<Annotation, 'lesson' | 'id'>): string => `${itemOf(one)}/words`;

/** A file may say anything: what is no passage is none. */
function readPassage(value: Json | undefined): Quote | undefined {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { section, quote, prefix, suffix, language } = value as Readonly<Record<string, Json>>;
  const all = [section, quote, prefix, suffix];
  if (!all.every((one) => typeof one === 'string')) return undefined;
  const [where = '', what = '', before = '', behind = ''] = all as string[];
  if (!what.trim()) return undefined;
  return {
    section: where,
    quote: what.slice(0, longestQuote),
    prefix: before.slice(-around),
    suffix: behind.slice(0, around),
    ...(typeof language === 'string' ? { language: language.slice(0, longestTag) } : {}),
  };
}

/** All that was marked in LESSON, the oldest first. */
export function annotationsIn(progress: Progress, lesson: string): readonly Annotation[] {
  const own = areaOf(lesson);
  return [...cellsAt(progress, own).values()]
    .filter(({ kind, item }) => kind === 'answer' && item.endsWith('/passage'))
    .sort((a, b) => a.wall - b.wall || (a.item < b.item ? -1 : 1))
    .flatMap(({ item }) => {
      const passage = readPassage(answerOf(progress, item));
      const id = item.slice(own.length + 1, -'/passage'.length);
      if (!passage || !id || id.includes('/')) return [];
      const words = String(answerOf(progress, wordsItem({ lesson, id })) ?? '');
      return [{ id, lesson, passage, words, copies: copiesOf(progress, wordsItem({ lesson, id })) }];
    });
}

/** The lessons in which something is marked, in no order. */
export const lessonsNoted = (progress: Progress): readonly string[] =>
  [...progress.activities.keys()]
    .filter((key) => key.startsWith(area))
    .map((key) => key.slice(area.length))
    .filter((lesson) => annotationsIn(progress, lesson).length > 0);

/** How the record hears of it. Words are kept apart, as they are written. */
export const marking = ({ lesson, id, passage }: Pick<Annotation, 'lesson' | 'id' | 'passage'>): Change => ({
  item: `${itemOf({ lesson, id })}/passage`,
  kind: 'answer',
  value: { ...passage },
});

/** Passage and words go. Undone by `bringingBack`. */
export const removing = (one: Annotation): readonly Change[] => [
  { item: `${itemOf(one)}/passage`, kind: 'answer', value: null },
  ...wordsAs(one, ''),
];

/** What was written in two places comes back as one text: nobody has chosen yet. */
export const bringingBack = (one: Annotation): readonly Change[] => [
  marking(one),
  ...wordsAs(one, [one.words, ...one.copies].filter(Boolean).join('\n\n')),
];

const wordsAs = (one: Annotation, value: string): readonly Change[] =>
  one.words || one.copies.length ? [{ item: wordsItem(one), kind: 'text', value }] : [];
