import type { Row } from './family.ts';

const ms = (time: number) => `${Math.round(time).toLocaleString('en-GB')} ms`;

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['what is done to it', 'times', 'lost', 'how'],
    ...rows.map(({ what, times, lost, how, within }) => [
      what,
      times.toLocaleString('en-GB'),
      lost.length ? `**${lost.length}**` : '0',
      within ? `${how}; said after at most ${ms(within.measured)} (promised: ${ms(within.promised)})` : how,
    ]),
  ].map((row) => `| ${row.join(' | ')} |`);
  return [cells[0], '|---|--:|--:|---|', ...cells.slice(1)].join('\n');
}
