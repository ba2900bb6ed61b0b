/** The result as docs/accessibility-testing.md has it. */
import { type Engine, excuses, type Finding, unexplained } from './findings.ts';
import { reasons } from './reasons.ts';

export interface Looked {
  readonly state: string;
  readonly views: number;
  /** Had the W3C's checker something to read? */
  readonly read: boolean;
}

interface Result {
  readonly seen: readonly (Finding & { readonly page: string; readonly state: string })[];
  readonly looked: readonly Looked[];
  readonly pages: number;
  readonly java: boolean;
  /** Of Chromium, where it was asked. */
  readonly version: string | false;
}

const engines: readonly Engine[] = ['axe', 'IBM', 'W3C'];
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');

export function tableOf({ seen, looked, pages, java, version }: Result): string {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const states = looked.map(({ state, views, read }) => {
    const here = seen.filter((one) => one.state.split(':')[0] === state);
    const counts = engines.map((engine) => {
      if (engine === 'W3C' ? !read : state === 'as files') return java || engine !== 'W3C' ? '–' : 'not run';
      const found = here.filter((one) => one.engine === engine);
      const open = unexplained(found, reasons).length;
      return `${open}${found.length > open ? ` (${found.length - open} explained)` : ''}`;
    });
    return row([state, views, ...counts]);
  });
  const explained = reasons.map((reason) => {
    const times = seen.filter((one) => excuses(reason, one)).length;
    return row([`${reason.engine} \`${cell(reason.rule)}\``, times, cell(reason.why)]);
  });
  return [
    `${day}${version ? `, Chromium ${version}` : ''}, ${pages} pages.`,
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
