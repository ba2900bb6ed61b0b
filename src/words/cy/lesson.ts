import type { Words } from '../catalogue.ts';
import type { lesson as en } from '../en/lesson.ts';
import { reviewedOn } from './own.ts';
import { noun, numbered } from './phrases.ts';

export const lesson: Words<typeof en> = {
  where: (part, number) => `${part} · gwers ${number}`,
  minutes: (minutes) => numbered(minutes, noun.minute),
  can: 'Ar ôl hyn gallwch',
  towards: 'Mae’n gweithio tuag at',
  opening: 'I ddechrau',
  sections: 'Adrannau’r wers hon',
  inSections: (count) => numbered(count, noun.section),
  sectionOf: (number, all, minutes) => `${number} o ${all} · ${minutes} mun ar ôl`,
  activities: (count) => numbered(count, noun.activity),
  takeNotes: 'Gwneud nodiadau',
  reviewed: (date) => reviewedOn.replace('{date}', date),
  figure: (number) => `Ffigur ${number}.`,
  describe: 'Disgrifio’r ffigur hwn',
  takeWithYou: 'Ewch ag ef gyda chi',
  definedAfter: (short) => `Yn ôl ${short}, yng ngeiriau’r cwrs hwn.`,
  keptUnder: (heading) => `Wedi’i gadw yn eich portffolio dan “${heading}”.`,
  noteOn: (number, short) => `${number}: nodyn ar ${short}`,
  inReferences: 'Yn y rhestr gyfeiriadau',
  inGlossary: 'Geirfa',
  sources: 'Ffynonellau’r wers hon',
  inThisLesson: 'yn y wers hon',
  inThisLessonYouDo: (count) => `Beth sydd i’w wneud yn y wers hon: ${numbered(count, noun.activity)}`,
  doneOf: (all) => `Rydych wedi gwneud {done} o’r ${numbered(all, noun.activity)} yn y wers hon`,
  allDone: 'Rydych wedi gwneud popeth sydd yn y wers hon',
  optional: 'dewisol',
  next: (title, minutes) => `Nesaf: ${title} · ${minutes} mun`,
  closeNote: 'Cau',
  pager: 'Cynt a nesaf',
  toStatement: 'Eich datganiad',
};
