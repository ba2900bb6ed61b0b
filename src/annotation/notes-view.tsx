/** The list of all notes, lesson by lesson; of each it is looked up whether its text still stands. Fetched once there is one. */
import '../ui/translators.ts';
import { render } from 'preact';
import { onPage, say } from '../course/on-page.ts';
import { keeper } from '../progress/here.ts';
import { late } from '../ui/late.ts';
import { annotationPage as words } from '../words/en/annotation-page.ts';
import { missing } from '../words/en/missing.ts';
import type { Opened } from './editor.tsx';
import { lessonText } from './fetched.ts';
import { annotationsIn, lessonsNoted } from './kept.ts';
import { List } from './List.tsx';
import type { NotesData } from './page-data.ts';
import { isGone, type Placed, type PlaceText, placed } from './place.ts';

const root = document.documentElement.dataset['root'] ?? './';
const texts = new Map<string, PlaceText>();

function edit(one: Opened) {
  late(
    () => import('./editor.tsx'),
    ({ openEditor }) =>
      openEditor(one, () => {
        // What was pressed may be gone with its note.
        if (document.activeElement === document.body) onPage('#main').focus({ preventScroll: true });
      }),
    () => say('[data-said]', missing),
  );
}

interface Lesson {
  readonly slug: string;
  readonly title: string;
  readonly isThere: boolean;
}

/** Draws what is kept now. */
export function draw({ lessons }: NotesData): void {
  const progress = keeper.$progress.get();
  const noted = lessonsNoted(progress);
  const known: readonly Lesson[] = lessons.map(({ slug, title, number }) => ({
    slug,
    title: words.lesson(title, number),
    isThere: true,
  }));
  const gone = noted
    .filter((slug) => !lessons.some((lesson) => lesson.slug === slug))
    .map((slug): Lesson => ({ slug, title: words.gone, isThere: false }));
  const shown = [...known.filter(({ slug }) => noted.includes(slug)), ...gone];
  onPage('[data-empty]').hidden = shown.length > 0;
  render(
    shown.map(({ slug, title, isThere }) => {
      const text = texts.get(slug);
      const annotations = annotationsIn(progress, slug);
      const all: readonly Placed[] = text
        ? placed(annotations, text)
        : annotations.map((annotation) => ({ annotation }));
      return (
        <section key={slug}>
          <h2>{isThere ? <a href={`${root}lessons/${slug}/`}>{title}</a> : title}</h2>
          <List
            all={all.map((one) => ({
              annotation: one.annotation,
              isChanged: !isThere || (text !== undefined && isGone(one)),
              href: `${root}lessons/${slug}/#note-${one.annotation.id}`,
            }))}
            edit={edit}
          />
        </section>
      );
    }),
    onPage('[data-notes]'),
  );
  for (const { slug, isThere } of shown)
    if (isThere && !texts.has(slug))
      void lessonText(slug).then((text) => {
        if (!text || texts.has(slug)) return;
        texts.set(slug, text);
        draw({ lessons });
      });
}
