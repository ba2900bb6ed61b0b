/** What the statement still asks for, as links: `[data-left]` on any page. */
import { statement as words } from '../words/en/statement.ts';
import type { Left } from './done.ts';

/** The address of the thing to do, seen from the site's root. */
export const leadsTo = ({ slug, activity }: Left): string =>
  `lessons/${slug}/${activity ? `#${activity}` : ''}`;

/** What to do: the activity's title, or the lesson to read. */
export const leftTitle = ({ title, activity }: Left): string => (activity ? title : words.read(title));

/** Where it stands, and what would do instead of it. */
export const leftNote = ({ activity, lesson, number, or }: Left): string =>
  [activity ? words.inLesson(lesson, number) : '', or?.length ? words.orElse(or) : '']
    .filter(Boolean)
    .join('; ');

/** Shows what is left in LIST, an item each; the same markup as `Left.astro` has built. */
export function showLeft(list: HTMLElement, left: readonly Left[]): void {
  const root = document.documentElement.dataset['root'] ?? './';
  const shown = left.map(leadsTo).join(' ');
  if (list.dataset['shown'] === shown) return;
  list.dataset['shown'] = shown;
  list.replaceChildren(
    ...left.map((one) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = root + leadsTo(one);
      const title = document.createElement('span');
      title.className = 'what';
      title.textContent = leftTitle(one);
      const note = document.createElement('span');
      note.className = 'hint';
      note.textContent = leftNote(one);
      link.append(title, ' ', note);
      item.append(link);
      return item;
    }),
  );
}
