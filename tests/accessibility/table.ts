/** The result as docs/accessibility-testing.md has it. */
import { type Engine, excuses, type Finding } from './findings.ts';
import { reasons } from './reasons.ts';

export interface Looked {
  readonly state: string;
  readonly views: number;
}

interface Result {
  readonly seen: readonly (Finding & { readonly page: string; readonly state: string })[];
  readonly looked: readonly Looked[];
  readonly pages: number;
  readonly java: boolean;
  readonly browser: string;
}

const engines: readonly Engine[] = ['axe', 'IBM', 'W3C'];
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');

export function tableOf({ seen, looked, pages, java, browser }: Result): string {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const markup = new Set(
    seen.filter(({ engine }) => engine === 'W3C').map(({ state }) => state.split(':')[0]),
  );
  const states = looked.map(({ state, views }) => {
    const here = seen.filter((one) => one.state.split(':')[0] === state);
    const counts = engines.map((engine) => {
      const found = here.filter((one) => one.engine === engine);
      const open = found.filter((one) => !reasons.some((reason) => excuses(reason, one))).length;
      if (engine === 'W3C' && !java) return 'not run';
      return engine === 'W3C' && !markup.has(state) && found.length === 0
        ? '0'
        : `${open}${found.length > open ? ` (${found.length - open} explained)` : ''}`;
    });
    return row([state, views, ...counts]);
  });
  const explained = reasons.map((reason) => {
    const times = seen.filter((one) => excuses(reason, one)).length;
    return row([`${reason.engine} \`${cell(reason.rule)}\``, times, cell(reason.why)]);
  });
  return [
    `${day}, Chromium ${browser}, ${pages} pages.`,
    '',
    row(['state', 'views', ...engines]),
    row(['---', ...['---:', '---:', '---:', '---:']]),
    ...states,
    '',
    row(['rule', 'times', 'why it stays']),
    row(['---', '---:', '---']),
    ...explained,
    '',
  ].join('\n');
}

const begins = '<!-- The table is written by `npm run test:accessibility -- --write`. -->\n';
const ends = '<!-- The table ends here. -->';

/** TEXT with TABLE where the last one stood. */
export function withTable(text: string, table: string): string {
  const from = text.indexOf(begins);
  const to = text.indexOf(ends);
  if (from < 0 || to < from)
    throw new Error('docs/accessibility-testing.md has lost the marks of its table.');
  return `${text.slice(0, from + begins.length)}\n${table}\n${text.slice(to)}`;
}
