/** Fetches what a session needs and draws it. Loaded when the learner begins one. */
import { render } from 'preact';
import '../ui/translators.ts';
import type { LessonCards } from './review-data.ts';
import { type Card, Session, type SessionProps } from './Session.tsx';
import type { Met } from './subjects.ts';

const fetched = new Map<string, LessonCards>();

/** A lesson's file. Rejects when it does not come, or is none. */
async function cardsOf(root: string, slug: string): Promise<LessonCards> {
  const known = fetched.get(slug);
  if (known) return known;
  const answer = await fetch(`${root}review/${slug}.json`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const cards = (await answer.json()) as LessonCards;
  fetched.set(slug, cards);
  return cards;
}

/** Draws a session about MET in PLACE. Rejects, with nothing drawn, when its texts do not come. */
export async function startSession(
  place: HTMLElement,
  met: readonly Met[],
  props: Omit<SessionProps, 'cards'>,
): Promise<void> {
  const slugs = [...new Set(met.map(({ subject }) => subject.lesson.slug))];
  const files = new Map(
    await Promise.all(slugs.map(async (slug) => [slug, await cardsOf(props.root, slug)] as const)),
  );
  const cards = met.flatMap((one): Card[] => {
    const { subject } = one;
    const file = files.get(subject.lesson.slug);
    const question = file?.questions.find(
      ({ activity, id }) => activity === subject.activity && id === subject.id,
    );
    const term = file?.terms.find(({ id }) => id === subject.id);
    if (subject.kind === 'question') return question ? [{ ...one, question }] : [];
    return term ? [{ ...one, term }] : [];
  });
  render(null, place);
  render(<Session cards={cards} {...props} />, place);
}

/** Takes the session off the page. */
export const endSession = (place: HTMLElement): void => render(null, place);
