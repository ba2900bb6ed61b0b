/** The model of a partner map: partners around a project, each with its tie. Pure. */

import type { Json, Kind, Parts } from '../kind.ts';
import { type Between, betweenIn, type Half, halvesOf, type ToldBetween } from './between.ts';
import { map as words } from './words/en/map.ts';

export const formalities = ['informal', 'formal'] as const;
export const trusts = ['new', 'some', 'good'] as const;
type Formality = (typeof formalities)[number];
type Trust = (typeof trusts)[number];

/** What is told of a partner. A tie without a level is no tie yet. */
export interface Told {
  readonly name: string;
  /** 1 to 4. */
  readonly level?: number | undefined;
  readonly formality?: Formality | undefined;
  readonly trust?: Trust | undefined;
  readonly note?: string | undefined;
}

export interface Partner extends Told {
  readonly key: string;
  /** Stands on the map because the example is shown. */
  readonly example: boolean;
  /** Where the learner moved it: fractions of the picture's width and height, from 0 to 1. */
  readonly at?: readonly [x: number, y: number] | undefined;
}

export interface MapData {
  /** Names of the levels, lowest first. */
  readonly levels: readonly string[];
  readonly example: {
    readonly project: string;
    readonly partners: readonly (Told & { readonly id: string })[];
    readonly between?: readonly ToldBetween[] | undefined;
  };
  readonly ask: string;
}

export interface PartnerMap {
  readonly project: string;
  /** In the order of making; those of the example first. */
  readonly partners: readonly Partner[];
  /** Among partners that are on the map. */
  readonly between: readonly Between[];
  readonly example: boolean;
  /** Trust stays out of files unless the learner ticks it. */
  readonly withTrust: boolean;
}

export type Field = 'name' | 'level' | 'formality' | 'trust' | 'note' | 'at' | 'gone';
export const partOf = (key: string, field: Field) => `partner/${key}/${field}`;
export const projectPart = 'project';
/** Holds `true` while the example is on the map. */
export const examplePart = 'example';
export const trustPart = 'with-trust';
export const ticked = 'yes';

/** The rows of the written form. Made partners sort behind them. */
export const paperRows = ['1', '2', '3', '4', '5', '6', '7', '8'].map((row) => `line-${row}`);

/** A name for a new partner: in the order of making, and no other tab or device makes the same. */
export const newKey = (now = Date.now(), chance = Math.random()): string =>
  `made-${now.toString(36).padStart(9, '0')}-${Math.floor(chance * 36 ** 6).toString(36)}`;

const exampleKey = (id: string) => `example-${id}`;
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const oneOf = <Value extends string>(values: readonly Value[], value: Json | undefined): Value | undefined =>
  values.find((known) => known === value);

/** A stored place, held within the picture; `undefined` for what is none. */
function placeIn(value: Json | undefined): readonly [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [x, y] = value as readonly Json[];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y)) return undefined;
  const within = (n: number) => Math.min(1, Math.max(0, n));
  return [within(x), within(y)];
}

function partnerAt(key: string, parts: Parts, told?: Told): Partner | undefined {
  const stored = (field: Field) => parts.get(partOf(key, field));
  if (stored('gone') === true) return undefined;
  // What was changed in the example stands before what its author wrote; `null` takes a value back.
  const value = (field: 'level' | 'formality' | 'trust'): Json | undefined => {
    const own = stored(field);
    return own === undefined && told?.[field] !== undefined ? String(told[field]) : own;
  };
  const name = text(stored('name')) || told?.name || '';
  const note = typeof stored('note') === 'string' ? text(stored('note')) : (told?.note ?? '');
  const level = oneOf(['1', '2', '3', '4'], value('level'));
  if (!name.trim()) return undefined;
  return {
    key,
    name: name.replace(/\s+/g, ' ').trim().slice(0, 200),
    level: level && Number(level),
    formality: oneOf(formalities, value('formality')),
    trust: oneOf(trusts, value('trust')),
    note: note.trim() ? note.slice(0, 20_000) : undefined,
    at: placeIn(stored('at')),
    example: told !== undefined,
  } as Partner;
}

const named = /^partner\/((?:made|line)-[a-z0-9-]{1,40})\/name$/;

/** The partners that a learner wrote, without the example's. Takes whatever was stored. */
export const ownPartners = (parts: Parts): readonly Partner[] =>
  [...parts.keys()]
    .flatMap((part) => named.exec(part)?.[1] ?? [])
    .toSorted()
    .flatMap((key) => partnerAt(key, parts) ?? []);

/** What a map still needs to count as begun. */
export const missing = ({ partners }: PartnerMap): readonly ('one' | 'two' | 'tie')[] => {
  const own = partners.filter(({ example }) => !example);
  const count = own.length === 0 ? (['two'] as const) : own.length === 1 ? (['one'] as const) : [];
  return [...count, ...(own.some(({ level }) => level) ? [] : (['tie'] as const))];
};

/** Ties between partners of the map as they are written, whole or half. */
export const writtenBetween = (
  parts: Parts,
  { partners, example }: Pick<PartnerMap, 'partners' | 'example'>,
  data: MapData,
): readonly Half[] => {
  const here = new Set(partners.map(({ key }) => key));
  return halvesOf(parts, (key) => here.has(key), example ? data.example.between : []);
};

export const mapKind: Kind<MapData, PartnerMap> = {
  name: 'map',
  readAnswer(parts, data) {
    const { example } = data;
    const shown = parts.get(examplePart) === true;
    const theirs = shown
      ? example.partners.flatMap((told) => partnerAt(exampleKey(told.id), parts, told) ?? [])
      : [];
    const withTrust = parts.get(trustPart);
    const partners = [...theirs, ...ownPartners(parts)];
    return {
      project: text(parts.get(projectPart)).replace(/\s+/g, ' ').trim() || (shown ? example.project : ''),
      partners,
      between: betweenIn(writtenBetween(parts, { partners, example: shown }, data)),
      example: shown,
      withTrust: Array.isArray(withTrust) && withTrust.includes(ticked),
    };
  },
  standing(map) {
    const open = missing(map);
    if (!open.length) return { state: 'done' };
    const own = map.partners.some(({ example }) => !example);
    if (!own && !map.example && !map.project) return { state: 'new' };
    return { state: 'begun', words: words.stillToCome(open) };
  },
};
