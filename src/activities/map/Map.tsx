/** The live map: a picture that is fetched when somebody is on it, and a table that does everything the picture does. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../../ui/TextField.tsx';
import { activity as common } from '../../words/en/activity.ts';
import { map as words } from '../../words/en/map.ts';
import type { ViewProps } from '../kind.ts';
import { Editor } from './Editor.tsx';
import {
  examplePart,
  type MapData,
  mapKind,
  newKey,
  type Partner,
  paperRows,
  partOf,
  projectPart,
} from './map.ts';
import type { Whole } from './Whole.tsx';

// biome-ignore lint/suspicious/noShadowRestrictedNames: a view goes by the name of its kind.
export function Map(props: ViewProps<MapData>) {
  const { id, data, parts, record, say, copies } = props;
  const map = mapKind.readAnswer(parts, data);
  const { partners } = map;
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<Partner>();
  const root = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string>();
  useLayoutEffect(() => {
    const target = toFocus.current && root.current?.querySelector<HTMLElement>(toFocus.current);
    if (!target) return;
    toFocus.current = undefined;
    target.focus();
  });
  useEffect(() => {
    const print = () => putOnPaper(id, partners, data);
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  });

  const fieldOf = (key: string) => `[name="${CSS.escape(`${id}/${partOf(key, 'name')}`)}"]`;
  const edit = (key: string) => {
    setOpen(key);
    toFocus.current = fieldOf(key);
  };
  const add = () => {
    edit(newKey());
    say(words.added);
  };
  const close = (key: string) => {
    setOpen(undefined);
    toFocus.current = partners.some((one) => one.key === key) ? `[data-edit="${key}"]` : '[data-add]';
  };
  const remove = (partner: Partner) => {
    setOpen(undefined);
    setRemoved(partner);
    toFocus.current = '.removed button';
    record.answer(partOf(partner.key, 'gone'), true);
    say(words.removed(partner.name));
  };
  const bringBack = (partner: Partner) => {
    setRemoved(undefined);
    toFocus.current = `[data-edit="${partner.key}"]`;
    record.answer(partOf(partner.key, 'gone'), null);
    say(words.isBack(partner.name));
  };
  const example = (shown: boolean) => {
    setOpen(undefined);
    toFocus.current = shown ? '[data-hide]' : '[data-show]';
    record.answer(examplePart, shown || null);
    say(shown ? words.exampleShown(data.example.partners.length) : words.exampleHidden);
  };
  const editor = (key: string, partner?: Partner) => (
    <Editor
      key={key}
      view={props}
      {...{ partner }}
      partnerKey={key}
      close={() => close(key)}
      remove={remove}
    />
  );
  const fresh = open !== undefined && !partners.some(({ key }) => key === open);

  return (
    <div class="map" ref={root}>
      <p class="hint">{common.privacy}</p>
      <TextField
        id={`${id}/${projectPart}`}
        label={words.project}
        hint={words.projectHint}
        value={typeof parts.get(projectPart) === 'string' ? (parts.get(projectPart) as string) : ''}
        copies={copies(projectPart)}
        onWrite={(text) => record.write(projectPart, text)}
        rows={1}
        maxLength={200}
      />
      {partners.length === 0 && (
        <div class="empty">
          <h4>{words.emptyTitle}</h4>
          <p>{words.empty}</p>
        </div>
      )}
      {partners.length > 0 && <Late {...props} map={map} select={edit} />}
      {partners.length > 0 && <h4>{words.table}</h4>}
      <ol class="partners">
        {partners.map((partner, index) => (
          <li key={partner.key} data-level={partner.level ?? 0}>
            <span class="numeral">{index + 1}</span>
            <p>
              <strong>{partner.name}</strong>
              <span>{said(partner, data)}</span>
              {partner.note && <span class="note">{partner.note}</span>}
            </p>
            {open !== partner.key && (
              <button type="button" class="quiet" data-edit={partner.key} onClick={() => edit(partner.key)}>
                {words.edit} <span class="sr-only">{`${index + 1}, ${partner.name}`}</span>
              </button>
            )}
            {open === partner.key && editor(partner.key, partner)}
          </li>
        ))}
      </ol>
      {fresh && open && editor(open)}
      {removed && parts.get(partOf(removed.key, 'gone')) === true && (
        <p class="removed">
          <span>{words.removed(removed.name)}</span>
          <button type="button" class="button" onClick={() => bringBack(removed)}>
            {words.bringBack}
          </button>
        </p>
      )}
      <div class="actions">
        {!fresh && (
          <button type="button" class="button main" data-add onClick={add}>
            {words.add}
          </button>
        )}
        {map.example ? (
          <button type="button" class="button dashed" data-hide onClick={() => example(false)}>
            {words.hideExample(data.example.project)}
          </button>
        ) : (
          <button type="button" class="button dashed" data-show onClick={() => example(true)}>
            {words.showExample(data.example.project)}
          </button>
        )}
      </div>
      {map.example && <p class="hint">{words.exampleCounts}</p>}
      {partners.length === 0 && <Late {...props} map={map} select={edit} />}
      <p class="ask">{data.ask}</p>
    </div>
  );
}

/** A tie in words: its level, and what else was said of it. */
const said = ({ level, formality, trust }: Partner, { levels }: MapData) =>
  [
    level ? `${level} ${levels[level - 1]}` : words.noTie,
    ...(formality ? [words.formalities[formality].toLowerCase()] : []),
    ...(trust ? [`${words.trust.toLowerCase()}: ${words.trusts[trust].toLowerCase()}`] : []),
  ].join(' · ');

/** Picture and files are fetched once the map is near the window. */
function Late(props: Parameters<typeof Whole>[0]) {
  const place = useRef<HTMLDivElement>(null);
  const [fetched, setFetched] = useState<{ readonly View?: typeof Whole }>();
  useEffect(() => {
    const fetchIt = () =>
      void import('./Whole.tsx').then(
        ({ Whole: View }) => setFetched({ View }),
        () => setFetched({}),
      );
    if (!place.current) return;
    const near = new IntersectionObserver((seen) => {
      if (!seen.at(-1)?.isIntersecting) return;
      near.disconnect();
      fetchIt();
    });
    near.observe(place.current);
    return () => near.disconnect();
  }, []);
  return (
    <div class="whole" ref={place}>
      {fetched?.View && <fetched.View {...props} />}
      {fetched && !fetched.View && <p>{words.notFetched}</p>}
    </div>
  );
}

/** Partners that have no row on the written form are listed below it while it is printed. */
function putOnPaper(id: string, partners: readonly Partner[], data: MapData) {
  const lines = partners
    .filter(({ key }) => !paperRows.includes(key))
    .map((partner) => {
      const line = document.createElement('li');
      line.textContent = [partner.name, said(partner, data), partner.note].filter(Boolean).join(' · ');
      return line;
    });
  document.querySelector(`#${CSS.escape(id)} [data-written] [data-own]`)?.replaceChildren(...lines);
}
