import type { Words } from '../../../../words/catalogue.ts';
import { numbered } from '../../../../words/cy/phrases.ts';
import type { tracePaper as enPaper } from '../en/trace.ts';

const steps = { one: 'cam', two: 'gam', few: 'cham', many: 'cham', other: 'cam' };

/** Both from 1. */
export function change(from: number, to: number): string {
  if (from === to) return `Ar ${to} o hyd: mor sicr ag o’r blaen`;
  const by = numbered(Math.abs(to - from), steps);
  return `O ${from} i ${to}: ${by} yn ${to < from ? 'llai sicr' : 'fwy sicr'}`;
}

export const claim = 'Yr honiad, fel y gallech ddod ar ei draws';
export const step = (number: number) => `cam ${number}`;
export const stepOf = (number: number, all: number) => `Cam ${number} o ${all}`;
export const answered = (answered: number, all: number) => `Atebwyd ${answered} o ${all}`;
export const kept = (answered: number, all: number, opens?: number) =>
  `Wedi’i gadw. Atebwyd ${answered} o ${all}.${opens ? ` Mae cam ${opens} ar agor isod.` : ''}`;
export const check = (number: number) => `Gwirio cam ${number}`;
export const chooseFirst = (number: number) =>
  `Nid oes dim wedi’i ddewis ar gam ${number} eto. Dewiswch yr hyn sydd agosaf, yna gwiriwch.`;
export const explained = (number: number) => `Mae cam ${number} wedi’i egluro.`;
export const opens = (number: number) => `Mae cam ${number} ar agor isod.`;
export const atEnd = 'Hwnnw oedd y cam olaf. Gofynnir isod pa mor sicr ydych nawr.';
export const sayFirst = 'Dywedwch yn gyntaf pa mor sicr ydych; yna bydd y cam cyntaf yn agor.';
export const showWhole = 'Dangos y trywydd cyfan';
export const wholeShown = (all: number) => `Dangosir pob un o’r ${numbered(all, steps)} ar y trywydd.`;
export const others = 'Yr opsiynau eraill';
export const stillOpen = 'Yn dal ar agor:';
export const atStart = 'y cwestiwn ar y dechrau';
export const goTo = (what: string) => `Mynd i: ${what}`;
export const noScore =
  'Nid oes sgôr yma. Gall bod yn llai sicr ar y diwedd fod yn ganlyniad da: rydych wedi gweld beth sydd ar goll.';
export const drawnBefore = 'cynt';
export const drawnAfter = 'wedyn';
export const drawing = (from: number, to: number) =>
  from === to
    ? `Llinell gyda phum lle. Mae cynt a wedyn yn yr un un, lle ${to}.`
    : `Llinell gyda phum lle. Mae saeth yn arwain o cynt, yn lle ${from}, i wedyn, yn lle ${to}.`;
export const wordingOf = (name: string) => `Geiriad ${name}, ar ôl i chi roi cynnig ar eich geiriad chi`;

/** Said on paper alone, where everything stands open at once. */
export const tracePaper: Words<typeof enPaper> = {
  meanings: 'Ar ôl i chi ateb: beth y gall newid ei olygu',
  if: { less: 'Os ydych yn llai sicr', same: 'Os ydych mor sicr ag o’r blaen', more: 'Os ydych yn fwy sicr' },
  toKeep: 'Beth i’w gadw ohono',
};
