import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { usePages } from './Paged.tsx';

function List({ many }: { many: number }) {
  const { turner } = usePages(Array.from({ length: many }, (_, at) => at));
  return <div>{turner}</div>;
}

test('a button at the end of a long list can keep the focus', () => {
  const html = renderToString(<List many={120} />);
  expect(html).toContain('1 to 50 of 120');
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toMatch(/ disabled[ =>]/);
  expect(renderToString(<List many={50} />)).toBe('<div></div>');
});
