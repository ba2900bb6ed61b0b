/** Draws the learner's way on My progress, and hands it over as a file. Fetched once there is some. */
import { element } from '../course/element.ts';
import { onPage, say } from '../course/on-page.ts';
import { keeper } from '../progress/here.ts';
import { answerOf } from '../progress/progress.ts';
import { tidyName } from '../statement/name.ts';
import { saveFile } from '../ui/save-file.ts';
import { way as words } from '../words/en/way.ts';
import { drawnElement, svgElement } from './draw.ts';
import type { Panel } from './marks.ts';
import { panelsOf } from './panels.ts';
import { sheetOf } from './sheet.ts';
import { type State, type Way, wayOf } from './way.ts';
import type { WayData } from './way-data.ts';

/** One of the two is shown, by the room that there is. */
const onScreen = ['wide', 'narrow'] as const;
const SAID = '[data-way-said]';
const field = onPage<HTMLInputElement>('#way-name');
let data: WayData | undefined;
/** What the page shows now; what a click hands over. */
let shown: { readonly way: Way; readonly panels: readonly Panel[] } | undefined;
/** Sections stay as they are drawn again: one that is replaced would close what was opened in it. */
const sections = new Map<string, HTMLElement>();

/** Rejects when what the course asks could not be fetched. */
export async function startWay(): Promise<void> {
  if (data) return;
  const answer = await fetch(`${document.documentElement.dataset['root'] ?? './'}progress/way.json`);
  if (!answer.ok) throw new Error(String(answer.status));
  const got = (await answer.json()) as WayData;
  // What cannot be drawn must not count as there: the next try would be none.
  draw(got);
  data = got;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-way-file]'))
    button.addEventListener('click', () => void handOver(button.dataset['wayFile'] ?? ''));
  keeper.$progress.listen(show);
  // A page left open overnight: what comes back on which day.
  document.addEventListener('visibilitychange', show);
}

function show() {
  if (data) draw(data);
}

function draw(data: WayData) {
  const progress = keeper.$progress.get();
  const way = wayOf(data, progress, Date.now());
  const panels = panelsOf(data, way);
  shown = { way, panels };
  const [climb, ...others] = panels;
  const states: readonly State[] = [
    ...way.steps.map(({ state }) => state),
    ...(way.finish ? [way.finish.state] : []),
  ];
  // “Lesson by lesson” says it in words.
  if (climb)
    onPage('[data-climb]').replaceChildren(
      ...onScreen.flatMap((width) => climb.draw(width).map((piece) => svgElement(width, piece, states))),
    );
  const place = onPage('[data-panels]');
  for (const [id, section] of sections)
    if (!others.some((panel) => panel.id === id)) {
      section.remove();
      sections.delete(id);
    }
  for (const [index, panel] of others.entries()) {
    const section = sections.get(panel.id) ?? sectionFor(panel);
    sections.set(panel.id, section);
    fill(section, panel);
    if (place.children[index] !== section) place.insertBefore(section, place.children[index] ?? null);
  }
  onPage('[data-way-take]').hidden = progress.activities.size === 0;
  onPage('[data-way-names]').hidden = !namesPartnership(way);
  // Cleared: what stood in the field goes too.
  if (!progress.activities.size) {
    field.value = '';
    delete field.dataset['own'];
  }
  const name = answerOf(progress, 'course/name');
  // What the statement bears; whoever wrote something else here keeps it.
  if (typeof name === 'string' && !field.dataset['own'] && document.activeElement !== field)
    field.value = name;
}

field.addEventListener('input', () => {
  field.dataset['own'] = 'yes';
});

const namesPartnership = ({ changes, returns }: Way) =>
  changes.some(({ of }) => of !== undefined) || Boolean(returns?.tools.length);

function sectionFor({ id, title }: Panel): HTMLElement {
  const heading = element('h2', '', title);
  heading.id = `way-${id}`;
  const section = element(
    'section',
    'panel',
    heading,
    element('p', 'sum'),
    element('div', 'drawn'),
    element('details', '', element('summary', '', words.inWords), element('table')),
  );
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}

function fill(section: HTMLElement, panel: Panel): void {
  const { sum, said, table } = panel;
  const [, line, drawn, words] = section.children;
  const whole = words?.querySelector('table');
  if (!line || !drawn || !whole) return;
  line.textContent = sum;
  drawn.replaceWith(drawnElement(panel, onScreen, said));
  const row = (cells: readonly string[], tag: 'th' | 'td') => {
    const made = element(
      'tr',
      '',
      ...cells.map((text, column) => element(column && tag === 'td' ? 'td' : 'th', '', text)),
    );
    for (const head of made.querySelectorAll('th')) head.scope = tag === 'th' ? 'col' : 'row';
    return made;
  };
  whole.replaceChildren(
    element('thead', '', row(table.head, 'th')),
    element('tbody', '', ...table.rows.map((cells) => row(cells, 'td'))),
  );
}

async function handOver(what: string) {
  if (!data || !shown) return;
  const { way, panels } = shown;
  say(SAID, words.making);
  try {
    const files = await import('./files.ts');
    const name = tidyName(field.value);
    if (what === 'print') {
      files.print(data, panels, name, way.today);
      say(SAID, words.printed);
      return;
    }
    const picture = sheetOf(data, panels, name, way.today);
    const file = await (what === 'svg' ? files.svgFile(picture) : files.pngFile(picture));
    saveFile(file.name, file.content);
    say(SAID, words.saved(file.name));
  } catch {
    say(SAID, words.notMade);
  }
}
