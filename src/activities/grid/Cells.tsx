/**
 * The lettered descriptions of each column, and the table to match them in: the same on paper, without a script and
 * live. Where there is no room for columns each row becomes a card, by CSS.
 */
import type { ComponentChildren } from 'preact';
import { type Column, cellPart, type Filling, type GridData, type Row } from './grid.ts';
import * as words from './words/en/grid.ts';

interface CellsProps {
  readonly activity: string;
  readonly data: GridData;
  /** Live: what is chosen, and what to do at a choice. Without them the fields keep their own state. */
  readonly filling?: Filling;
  readonly choose?: (row: Row, column: Column, option: string | undefined) => void;
  /** What is said beneath a cell. */
  readonly beneath?: (row: Row, column: Column) => ComponentChildren;
}

export function Cells({ activity, data, filling, choose, beneath }: CellsProps) {
  const { rowsTitle, ordered, rows, columns } = data;
  return (
    <>
      <div class="pools">
        <p class="hint">{words.pools(rowsTitle)}</p>
        {columns.map((column) => (
          <div key={column.id} class="pool">
            <h4>{column.title}</h4>
            <p class="asks">{column.asks}</p>
            <ol>
              {column.options.map(({ id, text }, index) => {
                const usedIn = rows.filter((row) => filling?.get(cellPart(row.id, column.id)) === id);
                return (
                  <li key={id} data-used={usedIn.length || undefined}>
                    <span class="letter">{letter(index)}</span>{' '}
                    <span>
                      {text}
                      {usedIn.length > 0 && (
                        <span class="sr-only"> {words.usedIn(usedIn.map(({ title }) => title))}</span>
                      )}
                    </span>
                  </li>
                );
              })}
            </ol>
          </div>
        ))}
      </div>
      <table>
        <caption class="sr-only">
          {words.caption(
            rowsTitle,
            columns.map(({ title }) => title),
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{rowsTitle}</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <tr key={row.id} data-row={row.id}>
              <th scope="row">
                {ordered && <span class="numeral">{number + 1} </span>}
                {row.title}
              </th>
              {columns.map((column) => (
                <td key={column.id} data-cell={cellPart(row.id, column.id)}>
                  <label>
                    <span class="name">{column.title}</span>{' '}
                    <span class="sr-only">{words.forRow(row.title)}</span>
                    <select
                      name={`${activity}/${cellPart(row.id, column.id)}`}
                      autocomplete="off"
                      {...(choose && {
                        value: filling?.get(cellPart(row.id, column.id)) ?? '',
                        onChange: (event: Event) =>
                          choose(row, column, (event.target as HTMLSelectElement).value || undefined),
                      })}
                    >
                      <option value="">{words.open}</option>
                      {column.options.map(({ id, text }, index) => (
                        <option key={id} value={id}>
                          {words.option(letter(index), text)}
                        </option>
                      ))}
                    </select>
                  </label>
                  {beneath?.(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A, B, C: what stands in a printed cell. */
export const letter = (index: number) => String.fromCharCode(65 + index);
