/** Annotations and the text that they are on: which stand where, and of which the text is gone. */
import { findQuote, type Span } from './find.ts';
import type { Annotation } from './kept.ts';
import { type LessonText, sectionAt } from './text.ts';

/** What of a lesson's text must be known. */
export type PlaceText = Pick<LessonText, 'text' | 'sections'>;

export interface Placed {
  readonly annotation: Annotation;
  /** Nowhere when the text that it was about is gone. */
  readonly span?: Span;
  /** The section that it is listed at; nothing where that is gone as well. */
  readonly section?: string;
}

/**
 * Whether the text that ONE was about is gone. Of what was marked in another language than the text is read in nobody knows.
 * @param language that of a translation by the browser
 */
export const isGone = ({ annotation, span }: Placed, language?: string): boolean =>
  !span && annotation.passage.language === language;

/** In the order of the text; those whose text is gone come behind the others of their section. */
export function placed(annotations: readonly Annotation[], text: PlaceText): readonly Placed[] {
  const all = annotations.map((annotation): Placed => {
    const own = text.sections.find(({ id }) => id === annotation.passage.section);
    const span = findQuote(text.text, annotation.passage, own);
    if (span) return { annotation, span, section: sectionAt(text, span.from).id };
    return own ? { annotation, section: own.id } : { annotation };
  });
  const order = ({ span, section }: Placed) => {
    const own = text.sections.find(({ id }) => id === section);
    return span?.from ?? (own ? own.to - 0.5 : Number.POSITIVE_INFINITY);
  };
  return all.sort((a, b) => {
    const [one, other] = [order(a), order(b)];
    return one === other ? 0 : one - other;
  });
}
