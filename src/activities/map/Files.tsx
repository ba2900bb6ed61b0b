/** Saving a map as a picture or a table, and adding partners from a table: shown first, then added, then undone. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { saveFile } from '../../ui/save-file.ts';
import { betweenPart } from './between.ts';
import type { ReadTie } from './csv.ts';
import type { WholeProps } from './live.ts';
import { newKey, partOf, type Told, ticked, trustPart } from './map.ts';
import { map as words } from './words/en/map.ts';
import { mapFiles } from './words/en/map-files.ts';

interface Found {
  readonly partners: readonly Told[];
  readonly between: readonly ReadTie[];
}

export function Files({ id, data, map, record, say }: WholeProps) {
  const picker = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string>();
  useLayoutEffect(() => {
    const target = toFocus.current && root.current?.querySelector<HTMLElement>(toFocus.current);
    toFocus.current = undefined;
    if (target) target.focus();
  });
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [found, setFound] = useState<Found>();
  const [added, setAdded] = useState<readonly string[]>();
  const empty = !map.partners.length;

  const hopefully = (work: Promise<void>) => void work.catch(() => say(mapFiles.notLoaded));
  const savePicture = async () => {
    const { svgOf } = await import('./svg.ts');
    saveFile(mapFiles.svgName, new Blob([svgOf(map, data).svg], { type: 'image/svg+xml' }));
    say(mapFiles.saved(mapFiles.svgName));
  };
  const saveTable = async () => {
    const { csvOf } = await import('./csv.ts');
    saveFile(mapFiles.csvName, new Blob([csvOf(map)], { type: 'text/csv' }));
    say(mapFiles.saved(mapFiles.csvName));
  };
  const load = async (file: File) => {
    const { largestFile, readCsv, textOf } = await import('./csv.ts');
    const read =
      file.size > largestFile
        ? ({ ok: false, errors: [mapFiles.tooLarge] } as const)
        : readCsv(textOf(await file.arrayBuffer()), data.levels);
    setErrors(read.ok ? [] : read.errors);
    setFound(read.ok ? read : undefined);
    setAdded(undefined);
    toFocus.current = read.ok ? '.preview .main' : '.refused';
    say(read.ok ? mapFiles.previewed(read.partners.length) : `${mapFiles.refused} ${read.errors[0]}`);
  };
  const add = ({ partners, between }: Found) => {
    const now = Date.now();
    const keys = partners.map((partner, index) => {
      const key = newKey(now + index);
      for (const field of ['name', 'level', 'formality', 'trust', 'note'] as const) {
        const value = partner[field];
        if (value !== undefined) record.answer(partOf(key, field), String(value));
      }
      return key;
    });
    for (const [index, { one, other, level }] of between.entries()) {
      const key = newKey(now + index);
      record.answer(betweenPart(key, 'one'), keys[one] ?? '');
      record.answer(betweenPart(key, 'other'), keys[other] ?? '');
      if (level) record.answer(betweenPart(key, 'level'), String(level));
    }
    setFound(undefined);
    setAdded(keys);
    toFocus.current = '.removed button';
    say(mapFiles.addedThese(partners.length));
  };
  const takeOut = (keys: readonly string[]) => {
    for (const key of keys) record.answer(partOf(key, 'gone'), true);
    setAdded(undefined);
    toFocus.current = '[data-load]';
    say(mapFiles.takenOut);
  };

  return (
    <div class="files" ref={root}>
      <h4>{mapFiles.files}</h4>
      {!empty && (
        <>
          <div class="options">
            <label>
              <input
                type="checkbox"
                name={`${id}/${trustPart}`}
                value={ticked}
                autocomplete="off"
                checked={map.withTrust}
                onChange={() => {
                  record.answer(trustPart, map.withTrust ? null : [ticked]);
                  say(mapFiles.trustChanged(!map.withTrust));
                }}
              />
              <span>{mapFiles.withTrust}</span>
            </label>
          </div>
          <div class="actions">
            <button type="button" class="button" onClick={() => hopefully(savePicture())}>
              <Icon path={icons.download} /> {mapFiles.savePicture}
            </button>
            <button type="button" class="button" onClick={() => hopefully(saveTable())}>
              <Icon path={icons.download} /> {mapFiles.saveTable}
            </button>
          </div>
        </>
      )}
      <p class="hint">{mapFiles.loadHint}</p>
      <button type="button" class="button" data-load onClick={() => picker.current?.click()}>
        <Icon path={icons.upload} /> {mapFiles.load}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".csv,text/csv"
        aria-label={mapFiles.load}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) hopefully(load(file));
          currentTarget.value = '';
        }}
      />
      {errors.length > 0 && (
        <div class="refused" tabIndex={-1}>
          <p>{mapFiles.refused}</p>
          <ul>
            {errors.slice(0, 20).map((error) => (
              <li key={error}>{error}</li>
            ))}
            {errors.length > 20 && <li>{mapFiles.more(errors.length - 20)}</li>}
          </ul>
        </div>
      )}
      {found && (
        <div class="preview">
          <p>{mapFiles.preview(found.partners.length, found.between.length)}</p>
          <ul>
            {found.partners.map(({ name, level }, index) => (
              <li key={`${index} ${name}`}>
                {name} · {level ? `${level} ${data.levels[level - 1]}` : words.noTie}
              </li>
            ))}
          </ul>
          <div class="actions">
            <button type="button" class="button main" onClick={() => add(found)}>
              {mapFiles.addThese(found.partners.length)}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setFound(undefined);
                toFocus.current = '[data-load]';
                say(mapFiles.dropped);
              }}
            >
              {mapFiles.dontAdd}
            </button>
          </div>
        </div>
      )}
      {added && (
        <p class="removed">
          <span>{mapFiles.addedThese(added.length)}</span>
          <button type="button" class="button" onClick={() => takeOut(added)}>
            {mapFiles.undoAdded}
          </button>
        </p>
      )}
    </div>
  );
}
