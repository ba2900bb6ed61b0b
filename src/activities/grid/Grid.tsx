/** The live grid: choose in any cell, check, read beneath each cell what its words point to. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { verdictWords } from '../../words/en/verdict.ts';
import type { ViewProps } from '../kind.ts';
import { tallied } from '../revised.ts';
import { VerdictShape } from '../Verdict.tsx';
import { Cells, letter } from './Cells.tsx';
import {
  bestFor,
  type Column,
  cellPart,
  fromShown,
  type GridData,
  gridKind,
  type Judged,
  judge,
  type Row,
  stillSaid,
  toShown,
  whyKey,
  whyOf,
} from './grid.ts';
import * as words from './words/en/grid.ts';

export function Grid({ id, data, whys, parts, shown, record, say }: ViewProps<GridData>) {
  const filling = gridKind.readAnswer(parts, data);
  const said = stillSaid(fromShown(shown, data), filling);
  const rethink = said.filter(({ verdict }) => verdict === 'unlikely');
  const all = data.rows.length * data.columns.length;
  const missing = data.rows
    .map((row) => ({
      row,
      columns: data.columns.filter((column) => !filling.has(cellPart(row.id, column.id))),
    }))
    .filter(({ columns }) => columns.length > 0);

  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>();
  useLayoutEffect(() => {
    if (!wanted.current) return;
    root.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  });
  const field = (row: string, column: string) => `[data-cell="${cellPart(row, column)}"] select`;

  const choose = (row: Row, column: Column, option: string | undefined) => {
    const part = cellPart(row.id, column.id);
    record.answer(part, option ?? null);
    const others = [...filling.keys()].filter((other) => other !== part).length;
    const index = column.options.findIndex((known) => known.id === option);
    say(`${words.matched(others + (index < 0 ? 0 : 1), all)}.`);
  };
  const checkNow = () => {
    const lines = judge(filling, data, whys);
    if (!lines.length) return say(words.nothingToCheck(data.rows[0]?.title ?? ''));
    wanted.current = '.result';
    record.show(toShown(lines, data));
    say(`${tallied(lines)}.`);
  };
  const tryAgain = () => {
    const [first] = rethink;
    if (first) wanted.current = field(first.row, first.column);
    for (const { row, column } of rethink) record.answer(cellPart(row, column), null);
    say(words.triedAgain(rethink.length));
  };

  const beneath = (row: Row, column: Column) => {
    const line = said.find((known) => known.row === row.id && known.column === column.id);
    return line && <Said {...{ line, row, column, data, whys }} />;
  };

  return (
    <div class="grid" ref={root}>
      <Cells activity={id} {...{ data, filling, choose, beneath }} />
      <div class="feedback">
        <div class="actions">
          <button type="button" class="button main" onClick={checkNow}>
            {words.check}
          </button>
          {rethink.length > 0 && (
            <button type="button" class="button" onClick={tryAgain}>
              {words.tryAgain(rethink.length)}
            </button>
          )}
        </div>
        {said.length > 0 && (
          <>
            <h4 class="result" tabIndex={-1}>
              {tallied(said)}
            </h4>
            <p class="lead">{words.feedbackLead}</p>
            {missing.length > 0 && (
              <div class="missing">
                <p>{words.missing(all - filling.size)}</p>
                {missing.map(({ row, columns }) => (
                  <button
                    type="button"
                    class="button"
                    key={row.id}
                    onClick={() =>
                      root.current?.querySelector<HTMLElement>(field(row.id, columns[0]?.id ?? ''))?.focus()
                    }
                  >
                    {words.goTo(
                      row.title,
                      columns.map(({ title }) => title),
                    )}
                  </button>
                ))}
              </div>
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface SaidProps extends Pick<ViewProps<GridData>, 'data' | 'whys'> {
  readonly line: Judged;
  readonly row: Row;
  readonly column: Column;
}

/** What a check says of one cell; where something else fits better, that too, folded in. */
function Said({ line, row, column, data, whys }: SaidProps) {
  return (
    <div class="of-cell" data-verdict={line.verdict}>
      <p class="verdict-line">
        <VerdictShape verdict={line.verdict} /> {verdictWords[line.verdict]}
      </p>
      <p>{whyOf(line, data, whys)}</p>
      {line.verdict !== 'best' && (
        <details>
          <summary>
            {words.fitsBest}{' '}
            <span class="sr-only">
              {words.forRow(row.title)}, {column.title}
            </span>
          </summary>
          {bestFor(row.id, column, whys).map(({ id, text }) => (
            <p key={id}>
              <strong>
                {words.option(letter(column.options.findIndex((known) => known.id === id)), text)}
              </strong>{' '}
              {whys.get(whyKey(row.id, column.id, id))?.text}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
