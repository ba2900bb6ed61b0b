/** A term: say it first, then look, then say how near one was. Kept, not scored. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { review as words } from '../words/en/review.ts';
import type { LookProps } from './QuestionLook.tsx';

interface TermLookProps extends LookProps {
  readonly term: { readonly term: string; readonly meaning: string };
}

const nearness = ['had', 'partly', 'not-yet'] as const;

export function TermLook({ term, lessonName, href, look, next, leave }: TermLookProps) {
  const [open, setOpen] = useState(false);
  const meaning = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => meaning.current?.focus(), [open]);

  const show = () => {
    look('seen');
    setOpen(true);
  };
  return (
    <>
      <h3 class="term-name">{term.term}</h3>
      <p>{words.sayFirst}</p>
      {open && (
        <>
          <p class="said" tabIndex={-1} ref={meaning}>
            {/* *Asterisks* set italics, as in the glossary. */}
            {term.meaning.split(/\*([^*]+)\*/).map((piece, index) => (index % 2 ? <em>{piece}</em> : piece))}
          </p>
          <p class="to-lesson">
            <a href={href}>{words.inLesson(lessonName)}</a>
          </p>
          <p id="near" class="near">
            {words.compare}
          </p>
          <div class="actions" role="group" aria-labelledby="near">
            {nearness.map((near) => (
              <button
                type="button"
                class="button"
                key={near}
                onClick={() => {
                  look(near);
                  next();
                }}
              >
                {words[near]}
              </button>
            ))}
          </div>
        </>
      )}
      <div class="actions">
        {!open && (
          <>
            <button type="button" class="button main" onClick={show}>
              {words.show}
            </button>
            <button type="button" class="button" onClick={next}>
              {words.skip}
            </button>
          </>
        )}
        <button type="button" class="quiet" onClick={leave}>
          {words.leave}
        </button>
      </div>
    </>
  );
}
