/** The lists of a lesson, one at the end of each section that has something; those of no section at the lesson's end. */
import '../ui/translators.ts';
import { render } from 'preact';
import { element } from '../course/element.ts';
import { annotation as words } from '../words/en/annotation.ts';
import { ofInterface } from '../words/language.ts';
import type { Opened } from './editor.tsx';
import { List } from './List.tsx';
import type { Placed } from './place.ts';
import type { LessonText } from './text.ts';

const none = ' none';
const places = new Map<string, HTMLElement>();

/** Puts the list of SECTION where it ends. Who reads further down stays where they are. */
function placeOf(article: Element, { sections }: LessonText, section: string): HTMLElement {
  const there = places.get(section);
  if (there) return there;
  const made = element('details', 'noted-list');
  made.dataset['noted'] = '';
  if (ofInterface) made.lang = ofInterface;
  places.set(section, made);
  const index = sections.findIndex(({ id }) => id === section);
  const next = index < 0 ? undefined : sections[index + 1];
  const before = (next && document.getElementById(next.id)) ?? article.querySelector(':scope > .lesson-end');
  const anchor = before?.getBoundingClientRect().top ?? 0;
  if (before) before.before(made);
  else article.append(made);
  // Browsers that hold the place by themselves have the property.
  if (anchor < 0 && !CSS.supports('overflow-anchor', 'auto'))
    requestAnimationFrame(() => scrollBy(0, (before?.getBoundingClientRect().top ?? anchor) - anchor));
  return made;
}

export function showLists(
  article: Element,
  text: LessonText,
  all: readonly Placed[],
  isChanged: (one: Placed) => boolean,
  does: {
    readonly edit: (one: Opened) => void;
    readonly go: (id: string) => void;
    readonly allHref: string;
  },
): void {
  const bySection = new Map<string, Placed[]>();
  for (const one of all)
    bySection.set(one.section ?? none, [...(bySection.get(one.section ?? none) ?? []), one]);
  for (const [section, place] of places) {
    if (bySection.has(section)) continue;
    // The focus goes to what is next, not to the top of the page.
    const hadFocus = place.contains(document.activeElement);
    render(null, place);
    place.remove();
    places.delete(section);
    if (hadFocus) document.getElementById('main')?.focus({ preventScroll: true });
  }
  for (const [section, own] of bySection)
    render(
      <>
        <summary>{section === none ? words.inLesson(own.length) : words.inSection(own.length)}</summary>
        <List
          all={own.map((one) => ({
            annotation: one.annotation,
            isChanged: isChanged(one),
            href: `#note-${one.annotation.id}`,
          }))}
          edit={does.edit}
          go={does.go}
        />
        <p>
          <a href={does.allHref}>{words.all}</a>
        </p>
      </>,
      placeOf(article, text, section),
    );
}
