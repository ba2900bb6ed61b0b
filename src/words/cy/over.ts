import type { Words } from '../catalogue.ts';
import type { over as en } from '../en/over.ts';

/** What an organisation's own copy says beside the course. */
export const over: Words<typeof en> = {
  offeredBy: 'Cynigir gan',
  atName: (name) => `Yn ${name}`,
  thisCopy: 'Y copi hwn o’r cwrs',
  offers: (name) =>
    `Mae ${name} yn cynnig y copi hwn o’r cwrs. Enwir ei awduron a’i adolygwyr isod; nhw biau’r hyn a ysgrifenasant.`,
  itsPage: (name) => `Mwy am ${name}`,
  writeTo: (name) => `I ysgrifennu at ${name}, neu i ddweud nad yw rhywbeth ar y wefan hon yn gweithio:`,
  lead: 'Arweinydd diogelu',
  deputy: 'Dirprwy',
  outOfHours: 'Y tu allan i oriau',
  noClaim: (name) =>
    `Mae ${name} yn cynnig y copi hwn o’r cwrs. Nid yw’n llofnodi’r datganiad, ac nid yw wedi gwirio dim sydd ynddo.`,
};
