/** What is on the map, in its written form while that is printed: the drawing, and a table with room for a pen. */
import { render } from 'preact';
import '../../ui/translators.ts';
import { Drawing, Key } from './Drawing.tsx';
import { layoutOf } from './layout.ts';
import type { MapData, PartnerMap } from './map.ts';
import { levelOf, toldOf } from './svg.ts';
import { map as words } from './words/en/map.ts';

/** As wide as rings can be, and made smaller to fit the sheet: wide rows keep the drawing on one page. */
const width = 800;
const blankRows = [1, 2, 3];
/** A drawing that is higher has a sheet of its own. */
const aSheet = 1050;

interface PaperProps {
  readonly map: PartnerMap;
  readonly data: MapData;
}

/** Draws the map into PLACE at once: a page that is about to be printed waits for nothing. */
export const putOnPaper = (place: Element, map: PartnerMap, data: MapData) =>
  render(map.partners.length ? <OnPaper {...{ map, data }} /> : null, place);

function OnPaper({ map, data }: PaperProps) {
  const { partners, project, between, withTrust } = map;
  const called = new Map(partners.map(({ key, name }) => [key, name]));
  const layout = layoutOf(partners, project || words.project, width, between);
  const columns = [
    words.name,
    words.level,
    words.formality,
    ...(withTrust ? [words.trust] : []),
    words.noteShort,
  ];
  return (
    <>
      <figure class="picture" data-sheet={layout.height > aSheet || undefined}>
        <Drawing {...{ layout, data }} told={toldOf(map, data)} />
        <Key between={layout.lines.length > 0} />
      </figure>
      <table class="own">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map(({ key, name, level, formality, trust, note }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{level ? `${level} ${data.levels[level - 1]}` : words.noTie}</td>
              <td>{formality ? words.formalities[formality] : words.open}</td>
              {withTrust && <td>{trust ? words.trusts[trust] : words.open}</td>}
              <td>{note}</td>
            </tr>
          ))}
          {blankRows.map((row) => (
            <tr key={row} class="blank">
              {columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {between.length > 0 && (
        <table class="own">
          <caption>{words.between}</caption>
          <thead>
            <tr>
              {[words.ends.one, words.ends.other, words.closely].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {between.map(({ key, one, other, level }) => (
              <tr key={key}>
                <th scope="row">{called.get(one)}</th>
                <td>{called.get(other)}</td>
                <td>{levelOf(level, data.levels) || words.open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
