/** A session: one question or term at a time, then what was looked at and when it comes back. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { review as words } from '../words/en/review.ts';
import { verdictWords } from '../words/en/verdict.ts';
import type { Said } from './looks.ts';
import { QuestionLook } from './QuestionLook.tsx';
import type { ExplainedQuestion } from './review-data.ts';
import type { Met } from './subjects.ts';
import { TermLook } from './TermLook.tsx';

/** What a session shows: a subject with its text. */
export type Card = Met &
  (
    | { readonly question: ExplainedQuestion; readonly term?: never }
    | {
        readonly term: { readonly id: string; readonly term: string; readonly meaning: string };
        readonly question?: never;
      }
  );

export interface SessionProps {
  readonly cards: readonly Card[];
  /** The site's root, seen from this page. */
  readonly root: string;
  /** Why it is shown now, in a sentence. */
  readonly why: (met: Met) => string;
  /** When it comes back, as it stands by now. */
  readonly comesBack: (met: Met) => string;
  /** Keeps a look, at once. */
  readonly record: (met: Met, said: Said) => void;
  /** Says one sentence in the page's status line. */
  readonly say: (sentence: string) => void;
  /** More that could be looked at in another session. */
  readonly hasMore: () => boolean;
  readonly leave: (again: boolean) => void;
}

export function Session({ cards, root, why, comesBack, record, say, hasMore, leave }: SessionProps) {
  const [at, setAt] = useState(0);
  const [looks, setLooks] = useState<ReadonlyMap<string, Said>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    heading.current?.closest('.session')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const card = cards[at];
  const look = (one: Card, said: Said) => {
    record(one, said);
    setLooks((before) => new Map([...before, [one.subject.key, said]]));
  };
  const next = () => {
    say('');
    setAt(at + 1);
  };
  const end = () => {
    say('');
    if (looks.size) setAt(cards.length);
    else leave(false);
  };

  if (!card) {
    const looked = cards.filter(({ subject }) => looks.has(subject.key));
    return (
      <section class="activity session" aria-labelledby="session-title">
        <h2 id="session-title" tabIndex={-1} ref={heading}>
          {words.ended(looked.length)}
        </h2>
        <p>{looked.length ? words.endedText : words.endedNone}</p>
        <ul class="looked">
          {looked.map((one) => {
            const { subject } = one;
            const { lesson } = subject;
            const name = words.lessonName(lesson.title, lesson.number);
            return (
              <li key={subject.key}>
                <p class="hint">{subject.kind === 'term' ? words.termIn(name) : words.questionIn(name)}</p>
                <p class="asked">{one.term?.term ?? one.question?.text}</p>
                <p class="hint">
                  {saidInWords(looks.get(subject.key) ?? 'seen')}. {comesBack(one)}
                </p>
              </li>
            );
          })}
        </ul>
        <div class="actions">
          {hasMore() && (
            <button type="button" class="button main" onClick={() => leave(true)}>
              {words.more}
            </button>
          )}
          <button type="button" class={hasMore() ? 'button' : 'button main'} onClick={() => leave(false)}>
            {words.back}
          </button>
        </div>
      </section>
    );
  }

  const { subject } = card;
  const { lesson } = subject;
  const shared = {
    lessonName: words.lessonName(lesson.title, lesson.number),
    isLast: at === cards.length - 1,
    next,
    leave: end,
    say,
    look: (said: Said) => look(card, said),
  };
  return (
    <section class="activity session" aria-labelledby="session-title">
      <header>
        <h2 id="session-title" class="of" tabIndex={-1} ref={heading}>
          {words.of(subject.kind, at + 1, cards.length)}
        </h2>
        <p class="hint">{words.from(lesson.title, lesson.number, why(card))}</p>
      </header>
      {card.question ? (
        <QuestionLook
          key={subject.key}
          {...shared}
          question={card.question}
          href={`${root}lessons/${lesson.slug}/#${card.question.activity}`}
        />
      ) : (
        <TermLook key={subject.key} {...shared} term={card.term} href={`${root}lessons/${lesson.slug}/`} />
      )}
    </section>
  );
}

const saidInWords = (said: Said): string =>
  said === 'best' || said === 'defensible' || said === 'unlikely' ? verdictWords[said] : words[said];
