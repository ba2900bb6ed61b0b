import { seatsWho } from '../../../../words/cy/own.ts';
import { capital, listed } from '../../../../words/cy/phrases.ts';

type Place = 'none' | 'asked' | 'present' | 'deciding';

const does = {
  deciding: (count: string) => `yn penderfynu mewn ${count}`,
  present: (count: string) => `yn bresennol mewn ${count}`,
  asked: (count: string) => `yn cael eu holi mewn ${count}`,
  none: (count: string) => `heb ran mewn ${count}`,
};

export const place = {
  none: 'Dim o gwbl',
  asked: 'Holi',
  present: 'Yn bresennol',
  deciding: 'Yn penderfynu',
};
export const means = {
  none: 'Clywant amdano wedyn, neu ddim byth.',
  asked: 'Mae rhywun am wybod eu barn ymlaen llaw, ac yn dweud wrthynt beth a ddaeth ohoni.',
  present: 'Maent yn yr ystafell wrth i’r mater gael ei setlo, a gallant siarad.',
  deciding: 'Nid yw wedi’i setlo heb eu cydsyniad.',
};
export const rows = 'Penderfyniad';
export const furthest = `Y pellaf yr aiff ${seatsWho}, benderfyniad wrth benderfyniad`;
export const own = (slot: number) => `Penderfyniad o’ch eiddo eich hun, ${slot}`;
export const ownHint = 'Nid yw llinell heb eiriau yn cyfrif.';
export const answered = (answered: number, all: number) => `Atebwyd ${answered} o ${all}`;
export const chosen = (answered: number, all: number) => `Atebwyd ${answered} o ${all}.`;
export const empty = 'Caiff y seddi eu llunio yma, o’ch ateb cyntaf ymlaen.';
/** The counts in one sentence; who decides is said even when nobody does. */
export const said = (counts: Readonly<Record<Place, number>>, open: number) => {
  const all = counts.none + counts.asked + counts.present + counts.deciding + open;
  const [first, ...others] = (['deciding', 'present', 'asked', 'none'] as const).filter(
    (place) => place === 'deciding' || counts[place],
  );
  const parts = [
    does[first ?? 'deciding'](`${counts.deciding} o ${all}`),
    ...others.map((place) => does[place](String(counts[place]))),
  ];
  const rest = open ? ` Yn dal ar agor: ${open}.` : '';
  return `${capital(seatsWho)}: ${listed(parts)}.${rest}`;
};
export const nobodyHere = 'Dim yma eto.';
export const prompts = 'Cyn i chi ddewis sedd i’w hagor';
export const asks = (by: string) => `Ar ôl ${by}:`;
export const unanswered = 'Ar agor';
export const theyAre = `${capital(seatsWho)}:`;
export const first = 'Y sedd i’w hagor gyntaf';
