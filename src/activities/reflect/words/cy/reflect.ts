export const answerOf = (name: string) => `Ateb ${name}`;
export const openAfterwards = (name: string) => `Ateb ${name}, ar ôl i chi ysgrifennu eich ateb chi`;
export const waits = (name: string) =>
  `Mae ateb ${name} â’i wyneb i lawr nes i chi ysgrifennu brawddeg o’ch eiddo eich hun.`;
export const ready = (name: string) =>
  `Mae eich ateb wedi’i ysgrifennu. Gellir troi ateb ${name} drosodd nawr.`;
export const compareWith = (name: string) => `Cymharu ag ateb ${name}`;
export const writeFirst = (name: string) =>
  `Nid oes dim wedi’i ysgrifennu eto. Ysgrifennwch un frawddeg yn gyntaf, waeth pa mor fras; mae ateb ${name} yn aros.`;
export const aLittleMore = (name: string) =>
  `Dyna ddechrau. Mae tri gair neu fwy yn gwneud brawddeg; mae ateb ${name} yn aros.`;
export const isOpen = (name: string) =>
  `Mae ateb ${name} ar agor wrth ymyl eich un chi. Mae eich un chi wedi’i gadw, a gallwch ei newid o hyd.`;
export const sentenceToCome = 'un frawddeg eto i’w hysgrifennu';
