/** What only two sides together have: where they differ, and the agenda. Fetched once there is something of both. */
import { useMemo } from 'preact/hooks';
import { roomLaid as words } from '../words/en/room-laid.ts';
import { Agenda } from './Agenda.tsx';
import { drafted } from './agenda.ts';
import { Differences } from './Differences.tsx';
import { laid } from './laid.ts';
import type { BothSides } from './shared.ts';

export function Laid(props: BothSides) {
  const { data, sides, mine, theirs } = props;
  const key = JSON.stringify([...mine.answers].map(([tool, said]) => [tool, [...said]]));
  const tools = useMemo(() => laid(data, sides, mine.answers, theirs.answers), [key, theirs]);
  // By what both sides' pages know: each opens what the other's page says that it opens.
  const draft = useMemo(
    () => drafted(tools, data.matters, mine.from < theirs.from, words),
    [tools, theirs, mine.from],
  );
  return (
    <>
      <Differences {...props} tools={tools} />
      <Agenda {...props} tools={tools} draft={draft} />
    </>
  );
}
