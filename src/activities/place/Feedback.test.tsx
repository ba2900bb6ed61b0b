// @vitest-environment happy-dom
/** What a check says does not arrive. */
import { act, render } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { missing } from '../../words/en/missing.ts';
import { readWhys } from '../written.ts';
import examples from './examples.yaml?raw';
import { leanPlace } from './lean.ts';
import { Place } from './Place.tsx';
import { judge, toShown } from './place.ts';
import { placeSchema } from './schema.ts';
import { PlaceWritten } from './Written.tsx';

vi.mock('./Feedback.tsx', () => {
  throw new Error('offline');
});

test('a check whose words did not come leaves the cards where they are, and says what is missing', async () => {
  const activity = placeSchema.parse((parse(examples) as unknown[])[0]);
  const data = leanPlace(activity);
  const written = document.createElement('div');
  written.innerHTML = renderToString(<PlaceWritten activity={activity} />);
  const whys = readWhys(written);
  const placing = new Map(data.cards.map(({ id }) => [id, data.steps[0]?.id ?? '']));
  const { container } = render(
    <Place
      id={activity.id}
      {...{ data, whys }}
      parts={placing}
      shown={toShown(judge(placing, data, whys), data)}
      attempts={1}
      record={{ answer: () => undefined, write: () => undefined, show: () => undefined }}
      say={() => undefined}
      copies={() => []}
      lent={() => new Map()}
    />,
  );
  const touch = () => act(async () => void document.dispatchEvent(new Event('click')));
  for (const _ of [1, 2, 3]) {
    await act(() => vi.dynamicImportSettled());
    await touch();
  }
  expect(container.textContent).toContain(missing);
  expect(container.querySelector('.ways')).not.toBeNull();
});
