import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { roomLaid as words } from '../words/en/room-laid.ts';
import { Agenda } from './Agenda.tsx';
import { drafted, noChanges } from './agenda.ts';
import { broughtBy, data, expectTool, options, questions, sides } from './both-sides.fake.ts';
import { laid } from './laid.ts';

test('where only one side brought anything, nobody is told that the two agree', () => {
  const said = { [expectTool]: { [questions[0] ?? '']: { choice: options[0] ?? '' } } };
  const theirs = broughtBy('Omar', said);
  const html = (own: typeof said | Record<string, never>) => {
    const mine = broughtBy('Ida', own);
    const tools = laid(data, sides, mine.answers, theirs.answers);
    return renderToString(
      <Agenda
        {...{ data, sides, mine, theirs, tools, draft: drafted(tools, [], true, words) }}
        room={{ me: { from: mine.from, name: '', leftOut: [] }, theirs: '', changes: noChanges }}
        root="./"
        partnership="first"
        name="Ours"
        write={() => true}
        isKept
        focus={{ current: false }}
      />,
    );
  };
  expect(html({})).toContain('There is nothing to compare yet, so');
  expect(html(said)).toContain('You differ in nothing that both of you brought, so');
});
