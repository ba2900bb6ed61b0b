import { mapNameHint } from '../../../../words/en/own.ts';
import { listed, plural } from '../../../../words/en/phrases.ts';

const needs = { two: 'two partners', one: 'another partner', tie: 'a level for one of them' };

export const map = {
  project: 'Your project',
  projectHint: 'It stands in the middle.',
  name: 'Partner',
  nameHint: mapNameHint,
  level: 'Level',
  noTie: 'No tie yet',
  formality: 'Agreed',
  formalities: { informal: 'By word', formal: 'In writing' },
  trust: 'Trust',
  trusts: { new: 'New', some: 'Some', good: 'Good' },
  open: 'Not said',
  note: 'Note: what passes between you',
  noteShort: 'Note',
  row: (number: number, what: string) => `Partner ${number}: ${what}`,
  stillToCome: (open: readonly (keyof typeof needs)[]) => `${listed(open.map((one) => needs[one]))} to come`,
  emptyTitle: 'Nobody is on the map yet',
  empty:
    'Begin with somebody whose number you have. Name them, say what passes between you, and give the tie its level.',
  showExample: (project: string) => `Show ${project}’s map`,
  hideExample: (project: string) => `Put ${project}’s map away`,
  exampleShown: (count: number) => `${plural(count, 'partner', 'partners')} of the example are on the map.`,
  exampleHidden: 'The example is put away. What you wrote is still here.',
  exampleCounts: 'The example does not count as your own map.',
  add: 'Add a partner',
  adding: 'A new partner',
  added: 'A row for a new partner is open. Write its name.',
  edit: 'Edit',
  remove: 'Remove',
  done: 'Done with this partner',
  removed: (name: string) => `${name} is removed.`,
  bringBack: 'Bring it back',
  isBack: (name: string) => `${name} is back on the map.`,
  changed: (name: string, what: string, value: string) =>
    `${name || 'New partner'}: ${what.toLowerCase()}, ${value.toLowerCase()}.`,
  table: 'Your partners',
  picture: 'The picture',
  title: (project: string) => `Partner map of ${project || 'your project'}`,
  nearer:
    'Nearer your project is a higher level. Drag a partner to another ring (on a touch screen by its number), or change its row.',
  faint: (project: string) => `Where yours will be drawn. This is ${project}’s, as an example.`,
  openTie: 'Not said how',
  pictureOf: (project: string, partners: readonly string[]) =>
    `Partner map of ${project || 'your project'}, ${plural(partners.length, 'partner', 'partners')}. ${partners.join(' ')}`,
  tieOf: (name: string, level: string) => `${name}: ${level}.`,
  between: 'Between your partners',
  ends: { one: 'Partner', other: 'Works with' },
  closely: 'How closely',
  choose: 'Choose',
  tieRow: (number: number, what: string) => `Tie ${number}: ${what}`,
  tieSaid: (one: string, other: string, level: string) =>
    `${one} works with ${other}${level ? `: ${level}` : ''}.`,
  betweenKey: 'Between partners',
  place: 'Place in the picture',
  move: { left: 'Left', right: 'Right', up: 'Up', down: 'Down' },
  moved: (name: string, way: string) => `${name} is moved: ${way}.`,
  letMoved: (name: string) => `${name} is moved.`,
  movedTo: (name: string, level: string) => `${name} is moved: ${level}.`,
  noFurther: (name: string) => `${name} stands as far that way as it can.`,
  letGo: 'Let it find its place',
  letGone: (name: string) => `${name} finds its place by itself.`,
  notFetched:
    'The picture, and the ties between partners, could not be fetched. The table has your partners.',
};
