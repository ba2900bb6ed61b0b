/** Annotations as a list, for those who do not see the colour, and for all who look for theirs. */
import { annotation as words } from '../words/en/annotation.ts';
import { ofCourse } from '../words/language.ts';
import type { Opened } from './editor.tsx';
import type { Annotation } from './kept.ts';

export interface Listed {
  readonly annotation: Annotation;
  /** Its text is gone. */
  readonly isChanged: boolean;
  /** Where a link leads to it. */
  readonly href: string;
}

interface ListProps {
  readonly all: readonly Listed[];
  readonly edit: (one: Opened) => void;
  /** Where one is, on this page: without it the link leads there by itself. */
  readonly go?: (id: string) => void;
}

/** Enough of a passage to know it by. */
const long = 160;
export const beginning = (quote: string, most = long): string =>
  quote.length <= most ? quote : `${quote.slice(0, most).replace(/\s+\S*$/, '')} …`;

export function List({ all, edit, go }: ListProps) {
  return (
    <ul>
      {all.map(({ annotation, isChanged, href }) => {
        const quote = beginning(annotation.passage.quote);
        const short = beginning(annotation.passage.quote, 40);
        return (
          <li key={annotation.id} id={`listed-${annotation.id}`} tabIndex={-1}>
            {isChanged ? (
              <>
                <p class="noted-changed">{words.changed}</p>
                <p class="noted-quote" dir="auto" lang={ofCourse}>
                  {words.toText(quote)}
                </p>
              </>
            ) : (
              <p class="noted-quote" dir="auto" lang={ofCourse}>
                <a
                  href={href}
                  onClick={(event) => {
                    if (!go || event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    go(annotation.id);
                  }}
                >
                  {words.toText(quote)}
                </a>
              </p>
            )}
            {annotation.words && (
              <p class="noted-own" dir="auto">
                {annotation.words}
              </p>
            )}
            <button type="button" class="quiet" onClick={() => edit(annotation)}>
              {annotation.words ? words.edit : words.add}
              <span class="sr-only" lang={ofCourse}>
                {words.to(short)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
