import type { Words } from '../catalogue.ts';
import type { groupCode as en } from '../en/group-code.ts';
import { noun, numbered } from './phrases.ts';

/** The code that a learner shows to a trainer in the room. */
export const groupCode: Words<typeof en> = {
  title: (activity) => `Eich cod ar gyfer “${activity}”`,
  picture: 'Cod QR eich atebion',
  holds: (count, all) =>
    `Mae’n dal ${count === all ? `eich ${numbered(all, noun.answer)}` : `${count} o ${numbered(all, noun.answer)}`} fel y maent nawr: dim enw, a dim a ysgrifennoch.`,
  lead: 'Daliwch ef o flaen camera’r hyfforddwr, gyda’r pedair cornel yn y golwg. Os newidiwch ateb, dangoswch ef eto.',
  close: 'Cau',
  otherWays: 'Os nad yw’n cael ei ddarllen',
  lettersLead:
    'Gwnewch y sgrin yn fwy llachar. Neu darllenwch yr un peth yn uchel mewn llythrennau a rhifau, neu anfonwch nhw:',
  copy: 'Copïo’r llythrennau',
  copied: 'Copïwyd y llythrennau.',
  selected: 'Mae’r llythrennau wedi’u dethol. Copïwch nhw gyda bysellau neu ddewislen eich dyfais.',
  another: 'Gwneud cod person arall ohono',
  anotherHint:
    'Mae cod un person yn cyfrif unwaith, waeth pa mor aml y caiff ei ddarllen. Os bydd dau’n ateb ar y ddyfais hon y naill ar ôl y llall, yma y mae’r ail yn gwneud ei god ei hun.',
  isAnother: 'Cod person arall yw hwn nawr.',
};
