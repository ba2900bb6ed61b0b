import { noun, numbered } from '../../../../words/cy/phrases.ts';

export const checkedBefore = 'cadwyd y cynnig cyntaf';
/** Names of buttons. */
export const move = {
  up: (title: string) => `Symud ${title} i fyny`,
  down: (title: string) => `Symud ${title} i lawr`,
};
export const hint = 'Defnyddiwch y saethau, neu lusgwch.';
export const paperHint = 'Rhowch rif i bob un. Ni ddefnyddir yr un rhif ddwywaith.';
/** Where the list itself is in no order. */
export const paperEnd = (number: number, end: string) => `${number}: ${end}`;
export const number = (title: string) => `Lle ${title}`;
export const open = '–';
export const moved = (title: string, place: number, all: number) =>
  `Symudwyd ${title} i le ${place} o ${all}.`;
export const atTop = (title: string) => `Mae ${title} ar y brig eisoes. Ni newidiodd dim.`;
export const atFoot = (title: string) => `Mae ${title} ar y gwaelod eisoes. Ni newidiodd dim.`;
export const check = 'Gwirio fy nhrefn';
export const nothingToCheck = 'Nid oes dim wedi’i symud eto. Symudwch rywbeth yn gyntaf, yna gwiriwch.';
export function tally(run: number, all: number) {
  if (run === all) return `Mae pob un o’r ${all} yn y drefn gywir`;
  if (run < 2) return 'Maent yn union o chwith';
  return `Mae ${run} o ${all} yn y drefn gywir o’u cymharu â’i gilydd`;
}
export function explained(run: number, all: number) {
  if (run === all) return 'O dan bob un mae ei ddyddiad, os oes ganddo un, a pham y daw yno.';
  if (run < 2)
    return 'Nid oes dau yn y drefn gywir o’u cymharu â’i gilydd. Dechreuwch gyda’r cyntaf a’r olaf.';
  const others = all - run;
  return `Mae’r rhai a nodwyd “Mewn trefn” yn dilyn ei gilydd yn gywir, beth bynnag sydd rhyngddynt. Symudwch y ${
    others === 1 ? 'llall' : `${others} arall`
  }, a bydd pob un o’r ${all} yn gywir.`;
}
export const inRun = 'Mewn trefn';
export const toMove = 'I’w symud';
export const again = 'Rhoi cynnig arall arni o’r dechrau';
export const startedAgain = (all: number) =>
  `Mae ${numbered(all, noun.thing)} yn ôl fel y cawsoch nhw; mae dyddiadau a rhesymau wedi’u cuddio.`;
export const wallTitle = 'Pob un ohonynt';
export const wallText = (first: string, last: string) =>
  `Pa un sy’n dod gyntaf, pa un nesaf? O “${first}” i “${last}”.`;
