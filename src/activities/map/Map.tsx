/** The live map: a picture that is fetched when somebody comes to it, and a table that does all that the picture does. */
import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { late } from '../../ui/late.ts';
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import type { ViewProps } from '../kind.ts';
import { paperTies } from './between.ts';
import { Editor } from './Editor.tsx';
import type { Mover } from './live.ts';
import {
  examplePart,
  type MapData,
  mapKind,
  newKey,
  type Partner,
  type PartnerMap,
  paperRows,
  partOf,
  projectPart,
} from './map.ts';
import { map as words } from './words/en/map.ts';

type Whole = typeof import('./Picture.tsx') &
  typeof import('./Between.tsx') &
  typeof import('./Files.tsx') &
  typeof import('./OnPaper.tsx');

// biome-ignore lint/suspicious/noShadowRestrictedNames: a view goes by the name of its kind.
export function Map(props: ViewProps<MapData>) {
  const { id, data, parts, record, say, copies } = props;
  const map = mapKind.readAnswer(parts, data);
  const { partners } = map;
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<Partner>();
  const place = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  // Whoever has a map may print it, and whoever opens a row is to see what becomes of it, wherever the page stands.
  const whole = useWhole([place, after], open !== undefined || partners.length > 0);
  const mover = useRef<Mover>();
  const root = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string>();
  useLayoutEffect(() => {
    const target = toFocus.current && root.current?.querySelector<HTMLElement>(toFocus.current);
    if (!target) return;
    toFocus.current = undefined;
    target.focus();
  });
  useEffect(() => {
    const print = () => {
      const form = document.querySelector(`#${CSS.escape(id)} [data-written]`);
      const own = form?.querySelector('[data-own]');
      if (!own) return;
      if (whole?.putOnPaper) whole.putOnPaper(own, map, data);
      else listOnPaper(own, map, data);
      // Trust stays off paper unless it was ticked; the next print fills the form anew.
      if (form && !map.withTrust)
        for (const list of form.querySelectorAll<HTMLSelectElement>('select[name$="/trust"]'))
          list.value = '';
      form?.toggleAttribute('data-drawn', Boolean(whole?.putOnPaper && partners.length));
    };
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  });

  const fresh = open !== undefined && !partners.some(({ key }) => key === open);
  // One that has no name yet is drawn already, so that the picture shows it as it comes.
  const drawn =
    fresh && open
      ? mapKind.readAnswer(new globalThis.Map([...parts, [partOf(open, 'name'), words.adding]]), data)
      : map;
  const fieldOf = (key: string) => `[name="${CSS.escape(`${id}/${partOf(key, 'name')}`)}"]`;
  const edit = (key: string) => {
    setOpen(key);
    toFocus.current = fieldOf(key);
  };
  const add = () => {
    // One that has no name yet is the one that is asked for.
    if (fresh && open) root.current?.querySelector<HTMLElement>(fieldOf(open))?.focus();
    else edit(newKey());
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
  // One that has no name yet has its row already, so that its fields stay where they are as it gets one.
  const rows: readonly { key: string; partner?: Partner }[] = [
    ...partners.map((partner) => ({ key: partner.key, partner })),
    ...(fresh && open ? [{ key: open }] : []),
  ];
  const project = parts.get(projectPart);

  return (
    <div class="map drawn" ref={root}>
      <div class="listed">
        <p class="hint">{common.privacy}</p>
        <TextField
          id={`${id}/${projectPart}`}
          label={words.project}
          hint={words.projectHint}
          value={typeof project === 'string' ? project : ''}
          copies={copies(projectPart)}
          onWrite={(text) => record.write(projectPart, text)}
          rows={1}
          maxLength={200}
        />
        {rows.length === 0 && (
          <div class="empty">
            <h4>{words.emptyTitle}</h4>
            <p>{words.empty}</p>
          </div>
        )}
        {rows.length > 0 && (
          <table class="partners">
            <caption>{words.table}</caption>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.level}</th>
                <th scope="col">{words.formality}</th>
                <th scope="col">{words.trust}</th>
                <th scope="col">
                  <span class="sr-only">{words.edit}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, partner }, index) => (
                <Fragment key={key}>
                  <tr data-open={open === key || undefined}>
                    <th scope="row">
                      {partner?.name ?? words.adding}
                      {partner?.note && <span class="note">{partner.note}</span>}
                    </th>
                    <td>
                      {partner?.level && (
                        <span class="numeral" data-level={partner.level}>
                          {partner.level}
                        </span>
                      )}{' '}
                      {partner?.level ? data.levels[partner.level - 1] : words.noTie}
                    </td>
                    <td data-label={words.formality}>
                      {partner?.formality ? words.formalities[partner.formality] : words.open}
                    </td>
                    <td data-label={words.trust}>
                      {partner?.trust ? words.trusts[partner.trust] : words.open}
                    </td>
                    <td>
                      {open !== key && partner && (
                        <button type="button" class="quiet" data-edit={key} onClick={() => edit(key)}>
                          {words.edit} <span class="sr-only">{calledOnce(partners, partner, index)}</span>
                        </button>
                      )}
                    </td>
                  </tr>
                  {open === key && (
                    <tr class="opened">
                      <td colSpan={5}>
                        <Editor
                          view={props}
                          partnerKey={key}
                          close={() => close(key)}
                          near={whole?.Near && <whole.Near data={data} map={drawn} partner={key} />}
                          {...{ partner, mover, remove }}
                        />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        )}
        {removed && parts.get(partOf(removed.key, 'gone')) === true && (
          <p class="removed">
            <span>{words.removed(removed.name)}</span>
            <button type="button" class="button" onClick={() => bringBack(removed)}>
              {words.bringBack}
            </button>
          </p>
        )}
        <div class="actions">
          <button type="button" class="button main" data-add onClick={add}>
            {words.add}
          </button>
          {map.example ? (
            <button type="button" class="button" data-hide onClick={() => example(false)}>
              {words.hideExample(data.example.project)}
            </button>
          ) : (
            <button type="button" class="button" data-show onClick={() => example(true)}>
              {words.showExample(data.example.project)}
            </button>
          )}
        </div>
        {map.example && <p class="hint">{words.exampleCounts}</p>}
      </div>
      <div class="whole" ref={place} data-waits={!whole || undefined}>
        {whole?.Picture && <whole.Picture {...props} map={drawn} {...{ mover }} select={edit} />}
        {!whole && partners.length === 0 && <Example {...{ id }} />}
        {whole && !whole.Picture && <p>{words.notFetched}</p>}
      </div>
      <div class="after" ref={after}>
        {whole?.Between && partners.length > 0 && (
          <whole.Between {...props} {...{ map, mover }} select={edit} />
        )}
        <p class="ask">{data.ask}</p>
        {whole?.Files && <whole.Files {...props} {...{ map, mover }} select={edit} />}
      </div>
    </div>
  );
}

/** Two of one name are told apart by their rows. */
const calledOnce = (partners: readonly Partner[], { key, name }: Partner, index: number) =>
  partners.some((one) => one.key !== key && one.name === name) ? `${name}, ${index + 1}` : name;

/** A tie in words: its level, and what else was said of it; trust only where it was ticked. */
const said = ({ level, formality, trust }: Partner, { levels }: MapData, withTrust: boolean) =>
  [
    level ? `${level} ${levels[level - 1]}` : words.noTie,
    ...(formality ? [words.formalities[formality].toLowerCase()] : []),
    ...(withTrust && trust ? [`${words.trust.toLowerCase()}: ${words.trusts[trust].toLowerCase()}`] : []),
  ].join(' · ');

/** The example's picture as the page has it, taken from the written form before that goes. */
const stills = new globalThis.Map<string, DocumentFragment | undefined>();
function Example({ id }: { readonly id: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const find = () =>
      document.querySelector<HTMLTemplateElement>(`#${CSS.escape(id)} [data-still]`)?.content;
    if (!stills.has(id)) stills.set(id, find());
    const still = stills.get(id)?.cloneNode(true);
    place.current?.replaceChildren(...(still ? [still] : []));
  }, [id]);
  return <div class="still" ref={place} />;
}

/** Picture and files, fetched once they are wanted or one of PLACES is in the window; empty when they could not be. */
function useWhole(
  places: readonly { readonly current: HTMLElement | null }[],
  wanted: boolean,
): Partial<Whole> | undefined {
  const [fetched, setFetched] = useState<Partial<Whole>>();
  useEffect(() => {
    if (fetched) return;
    const fetchIt = () =>
      late(
        () =>
          Promise.all([
            import('./Picture.tsx'),
            import('./Between.tsx'),
            import('./Files.tsx'),
            import('./OnPaper.tsx'),
          ]),
        ([picture, between, files, paper]) => setFetched({ ...picture, ...between, ...files, ...paper }),
        () => setFetched({}),
      );
    if (wanted || !globalThis.IntersectionObserver) return fetchIt();
    const come = new AbortController();
    const begun = () => {
      come.abort();
      near.disconnect();
      fetchIt();
    };
    const near = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && begun(),
      // A good part of it, so that a page whose window only brushes it stays light.
      { rootMargin: '0px 0px -96px' },
    );
    // Where the example's picture as built has room, it does until somebody comes near: before they write.
    const shows = (at: Element) => at.querySelector<HTMLElement>('.still')?.offsetWidth;
    for (const { current } of places) {
      if (!current) continue;
      if (!shows(current)) near.observe(current);
      for (const sign of ['pointerenter', 'focusin'])
        current.parentElement?.addEventListener(sign, begun, { signal: come.signal });
    }
    return () => {
      come.abort();
      near.disconnect();
    };
  }, [wanted]);
  return fetched;
}

/** What has no row on the written form, in lines above it: for paper, where the picture could not be fetched. */
function listOnPaper(own: Element, { partners, between, withTrust }: PartnerMap, data: MapData) {
  const called = new globalThis.Map(partners.map(({ key, name }) => [key, name]));
  const texts = [
    ...partners
      .filter(({ key }) => !paperRows.includes(key))
      .map((partner) =>
        [partner.name, said(partner, data, withTrust), partner.note].filter(Boolean).join(' · '),
      ),
    ...between
      .filter(
        ({ key, one, other }) =>
          !paperTies.includes(key) || !paperRows.includes(one) || !paperRows.includes(other),
      )
      .map(({ one, other, level }) =>
        words.tieSaid(
          called.get(one) ?? '',
          called.get(other) ?? '',
          level ? `${level} ${data.levels[level - 1]}` : '',
        ),
      ),
  ];
  const lines = texts.map((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  });
  own.replaceChildren(...lines);
}
