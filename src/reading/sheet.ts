/** The sheet on which a reader makes the page their own: fetched when it is first asked for, and then opens. */
import { reading as colours, themeColours } from 'virtual:look';
import { button, element } from '../course/element.ts';
import { onPage } from '../course/on-page.ts';
import { forgetting } from '../progress/learner.ts';
import { addSheet } from '../ui/add-sheet.ts';
import { write } from '../ui/write.ts';
import { reading as words } from '../words/en/reading.ts';
import { offerAloud } from './aloud/offer.ts';
import { asMade, type ChoiceName, choices, type Reading, sizes, type Theme } from './choices.ts';
import { keep, read } from './kept.ts';
import { inPlace } from './place.ts';
import style from './reading.css?inline';

const course = document.documentElement.dataset['course'] as string;

/** In the order in which they are asked for, and what takes one line. */
const order: readonly ChoiceName[] = ['theme', 'font', 'lines', 'letters', 'width', 'motion'];

/** The ground of a theme, for a spot of it. */
function spot(theme: Theme): string {
  const { light, dark } = themeColours;
  if (theme === 'auto') return `linear-gradient(135deg,${light} 50%,${dark} 50%)`;
  if (theme === 'light' || theme === 'dark') return themeColours[theme];
  return /--paper:([^;]+)/.exec(colours[theme])?.[1] ?? light;
}

function make(opener: HTMLButtonElement) {
  const sheet = element('section', 'reading-sheet no-paper');
  const title = element('h2', '', words.title);
  const said = element('p', 'hint');
  said.role = 'status';
  title.id = 'reading-sheet-title';
  title.tabIndex = -1;
  title.autofocus = true;
  sheet.id = 'reading-sheet';
  sheet.popover = 'auto';
  sheet.role = 'dialog';
  sheet.setAttribute('aria-labelledby', title.id);

  const size = element('input');
  const percent = element('output', 'reading-percent');
  const fill: ((reading: Reading) => void)[] = [];
  const showPercent = (value: number) => {
    write(percent, words.percent(value));
    size.setAttribute('aria-valuetext', words.percent(value));
  };
  // Read anew each time: another tab may have changed the rest.
  const change = (changed: Partial<Reading>) => {
    const reading = { ...read(), ...changed };
    const isKept = inPlace(() => keep(reading));
    for (const one of fill) one(reading);
    write(said, !isKept ? words.unkept : forgetting(course) ? words.forgets : words.hint);
  };

  Object.assign(size, {
    type: 'range',
    min: '0',
    max: String(sizes.length - 1),
    step: '1',
    autocomplete: 'off',
  });
  size.addEventListener('input', () => showPercent(sizes[Number(size.value)] ?? 1));
  // When it is let go: the page would move away under the finger.
  size.addEventListener('change', () => change({ size: sizes[Number(size.value)] ?? 1 }));
  fill.push((reading) => {
    size.value = String(sizes.indexOf(reading.size));
    showPercent(reading.size);
  });
  const small = element('span', '', 'A');
  const large = element('span', '', 'A');
  for (const letter of [small, large]) letter.ariaHidden = 'true';
  const label = element('label', '', words.size);
  size.id = 'reading-size';
  label.htmlFor = size.id;
  const row = element('div', 'reading-size', label, percent, small, size, large);

  const groups = order.map((name) => {
    const group = element('fieldset', '', element('legend', '', words.names[name]));
    const options: Readonly<Record<string, string>> = words.options[name];
    const all = element('div');
    for (const value of choices[name]) {
      const radio = element('input');
      Object.assign(radio, { type: 'radio', name: `reading-${name}`, value, autocomplete: 'off' });
      radio.addEventListener('change', () => change({ [name]: value }));
      fill.push((reading) => {
        radio.checked = reading[name] === value;
      });
      const label = element('label', '', radio, element('span', '', options[value] ?? value));
      if (name === 'theme') {
        const mark = element('span', 'reading-spot');
        mark.style.background = spot(value as Theme);
        label.append(mark);
      }
      if (name === 'font') label.dataset['font'] = value;
      all.append(label);
    }
    group.append(all);
    return group;
  });

  sheet.append(
    element(
      'div',
      'reading-head',
      title,
      button(words.close, 'button', () => sheet.hidePopover()),
    ),
    offerAloud(() => sheet.hidePopover()),
    row,
    ...groups,
    button(words.reset, 'button', () => change(asMade)),
    said,
  );
  sheet.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'open') for (const one of fill) one(read());
    write(said, '');
  });
  sheet.addEventListener('toggle', ({ newState }) => {
    // A touch beside it leaves the focus where the touch was.
    if (newState === 'closed' && document.activeElement === document.body) opener.focus();
  });
  opener.after(sheet);
  opener.popoverTargetElement = sheet;
  return sheet;
}

const opener = onPage<HTMLButtonElement>('[data-comfort]');
addSheet(style);
make(opener).showPopover();
