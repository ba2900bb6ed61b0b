/** What the files come to. Holds how it is looked at; what it is drawn from comes from `session.tsx`. */
import { useState } from 'preact/hooks';
import { cohort as words } from '../words/en/cohort.ts';
import { Changes } from './Changes.tsx';
import { Divided } from './Divided.tsx';
import { EveryItem } from './EveryItem.tsx';
import { Notes } from './Notes.tsx';
import { Partners } from './Partners.tsx';
import type { PartProps } from './part.ts';
import type { NotSent } from './sent.ts';
import type { NameOf } from './tables.ts';
import { Who } from './Who.tsx';

interface ResultProps extends Omit<PartProps, 'nameOf'> {
  readonly not: readonly NotSent[];
  /** The number of each learner, those who were taken out counted in: it stays theirs. */
  readonly places: ReadonlyMap<string, number>;
  /** How many learners were taken out. */
  readonly out: number;
  readonly takeOut: (learner: string, name: string) => void;
  readonly bringBack: () => void;
  readonly clear: () => void;
}

export function Result(props: ResultProps) {
  const { data, overview, not, places, out, root, takeOut, bringBack, save, clear } = props;
  const [hidden, setHidden] = useState(false);
  const [editing, setEditing] = useState(false);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const given = new Map(overview.rows.map(({ learner }) => [learner.id, learner.name]));
  const nameOf: NameOf = (id) => {
    const name = names.get(id) ?? given.get(id) ?? '';
    return hidden || !name.trim() ? words.person(places.get(id) ?? 0) : name;
  };
  const shared = { data, overview, nameOf, root, save };
  return (
    <>
      <div class="looks">
        <label>
          <input
            type="checkbox"
            autocomplete="off"
            checked={hidden}
            onChange={() => {
              setHidden(!hidden);
              setEditing(false);
            }}
          />
          <span>{words.hide}</span>
        </label>
        <label>
          <input
            type="checkbox"
            autocomplete="off"
            checked={editing}
            disabled={hidden}
            onChange={() => setEditing(!editing)}
          />
          <span>{words.edit}</span>
        </label>
        <button type="button" class="quiet" onClick={clear}>
          {words.clear}
        </button>
        {out > 0 && (
          <p>
            {words.leftOut(out)}{' '}
            <button type="button" class="quiet" onClick={bringBack}>
              {words.bringBack}
            </button>
          </p>
        )}
      </div>
      {/* A file's name tells whose it is. */}
      {!hidden && <Notes {...{ overview, not, nameOf }} />}
      {overview.rows.length > 0 && (
        <>
          <Who
            {...shared}
            {...{ editing, places, takeOut }}
            written={(id) => names.get(id) ?? given.get(id) ?? ''}
            rename={(id, name) => setNames(new Map(names).set(id, name))}
          />
          <Divided {...shared} />
          <EveryItem {...shared} />
          <Changes {...shared} />
          <Partners {...shared} />
        </>
      )}
    </>
  );
}
