// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useLatePart } from './late-part.ts';

afterEach(cleanup);

/** A view of what is there of its part, which the network brings when NETWORK lets it. */
function view(network: { fails: boolean; asked: number }) {
  const fetchIt = async () => {
    network.asked++;
    if (network.fails) throw new Error('offline');
    return { word: 'here' };
  };
  return function View({ wanted }: { wanted: boolean }) {
    const part = useLatePart(fetchIt, wanted);
    return <p>{part === undefined ? 'not yet' : (part?.word ?? 'missing')}</p>;
  };
}
const touch = () => act(async () => void document.dispatchEvent(new Event('click')));

test('a part is fetched once it is wanted, and once only', async () => {
  const network = { fails: false, asked: 0 };
  const View = view(network);
  const { container, rerender } = render(<View wanted={false} />);
  await touch();
  expect(network.asked).toBe(0);
  await act(async () => rerender(<View wanted />));
  expect(container.textContent).toBe('here');
  await act(async () => rerender(<View wanted />));
  expect(network.asked).toBe(1);
});

test('one that does not come is asked for at each touch, told missing, and shown when it comes', async () => {
  const network = { fails: true, asked: 0 };
  const View = view(network);
  const { container } = render(<View wanted />);
  await act(async () => undefined);
  expect(container.textContent).toBe('not yet');
  await touch();
  expect(container.textContent).toBe('missing');
  network.fails = false;
  await touch();
  expect(container.textContent).toBe('here');
});
