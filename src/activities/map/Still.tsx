/** The example's picture as built, faint: what an empty map shows where it has room, before any script of it is fetched. */
import { Drawing, Key } from './Drawing.tsx';
import { layoutOf } from './layout.ts';
import { examplePart, type MapData, mapKind } from './map.ts';
import { map as words } from './words/en/map.ts';

/** As wide as it is beside the table on most screens. */
const width = 540;

export function Still({ data }: { data: MapData }) {
  const { partners, project, between } = mapKind.readAnswer(new Map([[examplePart, true]]), data);
  const layout = layoutOf(partners, project, width, between);
  return (
    <figure class="picture faint">
      <p class="hint">{words.faint(project)}</p>
      <Drawing {...{ layout, data }} />
      <Key between={layout.lines.length > 0} />
    </figure>
  );
}
