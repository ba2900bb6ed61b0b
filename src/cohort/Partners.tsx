/** What people have on their maps, joined by name; and which kinds nobody has. */
import { cohort as words } from '../words/en/cohort.ts';
import { ofCourse } from '../words/language.ts';
import type { JoinedWork } from './overview.ts';
import { usePages } from './Paged.tsx';
import type { PartProps } from './part.ts';
import { Save } from './Save.tsx';
import { partnersTable } from './tables.ts';

/** The saved table has them all. */
const mostNames = 24;

export function Partners({ overview, nameOf, save }: PartProps) {
  const { joined } = overview;
  if (!joined.length) return null;
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{words.partners}</h2>
      {joined.map((work) => (
        <OneMap key={work.joining.id} {...{ work, nameOf }} />
      ))}
      <Save
        about={words.partners}
        act={() => save(words.csvFiles.partners, partnersTable(overview, nameOf))}
      />
    </section>
  );
}

function OneMap({
  work: { joining, joined },
  nameOf,
}: { readonly work: JoinedWork } & Pick<PartProps, 'nameOf'>) {
  const { shown, turner } = usePages(joined.entries);
  const id = `joined-${joining.id}`;
  const levelsOf = ({ levels, open }: (typeof shown)[number]) =>
    [
      ...levels.flatMap((count, index) => (count ? [words.level(count, joining.levels[index] ?? '')] : [])),
      ...(open ? [words.level(open, words.noLevel)] : []),
    ].join(', ');
  return (
    <section class="joined" aria-labelledby={id}>
      <h3 id={id} lang={ofCourse}>
        {joining.title}
      </h3>
      <p class="lead-in">{words.partnersLead(joined.people)}</p>
      {joining.kinds.length > 0 &&
        (joined.missing.length ? (
          <div class="missing">
            <h4>{words.missing}</h4>
            <ul>
              {joined.missing.map((kind) => (
                <li key={kind} lang={ofCourse}>
                  {kind}
                </li>
              ))}
            </ul>
            <p class="hint">{words.missingLead}</p>
          </div>
        ) : (
          <p>{words.allKinds}</p>
        ))}
      {turner}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <div class="wide-table" role="group" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption class="sr-only">{words.partnersTable(joining.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.partner}</th>
              <th scope="col">{words.howMany}</th>
              <th scope="col">{words.whose}</th>
              <th scope="col">{words.levels}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.name}>
                <th scope="row" translate={false}>
                  {one.name}
                  {one.also.length > 0 && <span class="hint"> {words.alsoCalled(one.also)}</span>}
                </th>
                <td class="number">{one.whose.length}</td>
                <td translate={false}>
                  {one.whose.slice(0, mostNames).map(nameOf).join(', ')}
                  {one.whose.length > mostNames && ` ${words.andMore(one.whose.length - mostNames)}`}
                </td>
                <td>{levelsOf(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
