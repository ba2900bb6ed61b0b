// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Cells } from './Cells.tsx';
import { cellPart, type GridData } from './grid.ts';

const data: GridData = {
  rowsTitle: 'Day',
  ordered: true,
  rows: [
    { id: 'mon', title: 'Monday' },
    { id: 'tue', title: 'Tuesday' },
  ],
  columns: [
    {
      id: 'food',
      title: 'Food',
      asks: 'What is cooked?',
      options: [
        { id: 'soup', text: 'Soup' },
        { id: 'pie', text: 'Pie' },
      ],
    },
  ],
};

afterEach(cleanup);

test('each field is named by its column and its row, as words that can be spoken', () => {
  const { getAllByRole, getByRole } = render(<Cells activity="week" data={data} />);
  expect(getAllByRole('combobox')).toHaveLength(2);
  expect(getByRole('combobox', { name: 'Food for Tuesday' }).getAttribute('name')).toBe(
    `week/${cellPart('tue', 'food')}`,
  );
});

test('a description that is chosen says in words where', () => {
  const { getAllByRole } = render(
    <Cells
      activity="week"
      data={data}
      filling={new Map([[cellPart('tue', 'food'), 'pie']])}
      choose={() => undefined}
    />,
  );
  expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'A Soup',
    'B Pie (chosen for Tuesday)',
  ]);
});
