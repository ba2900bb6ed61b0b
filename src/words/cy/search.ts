import type { Words } from '../catalogue.ts';
import type { search as en } from '../en/search.ts';
import { noun, numbered } from './phrases.ts';

export const search: Words<typeof en> = {
  title: 'Chwilio',
  description:
    'Dewch o hyd i air yn y gwersi, yr eirfa, y cyfeiriadau a’r hyn y mae’r ffigurau’n ei ddangos.',
  lead: 'Yn y gwersi, yr eirfa, y cyfeiriadau a’r hyn y mae’r ffigurau’n ei ddangos. Gall llythyren neu ddwy fod yn anghywir.',
  label: 'Geiriau i chwilio amdanynt',
  close: 'Cau',
  open: 'Chwilio',
  loading: 'Yn nôl yr hyn sydd i’w ganfod …',
  missing:
    'Nid yw’r rhestr o’r hyn sydd i’w ganfod wedi dod. Edrychwch a ydych ar-lein, a theipiwch unwaith eto.',
  empty: 'Teipiwch air, megis un o’r rhain:',
  found: (found, isMost) =>
    isMost
      ? `Y ${found} lle gorau. Ychwanegwch air i’w culhau.`
      : `Cafwyd hyd i ${numbered(found, noun.place)}.`,
  none: (asked) => `Ni chafwyd hyd i ddim am “${asked}”.`,
  noneHint:
    'Rhowch gynnig ar lai o eiriau, neu air arall am yr un peth. Mae’r eirfa a’r amlinelliad yn rhestru’r hyn sydd yma:',
  kinds: {
    lesson: 'Gwers',
    page: 'Tudalen',
    section: 'Adran',
    activity: 'Gweithgaredd',
    figure: 'Ffigur',
    term: 'Geirfa',
    reference: 'Cyfeiriad',
  },
  in: (kind, page) => `${kind} yn “${page}”`,
  keys: 'Mae’r bysellau saeth yn symud drwy’r canlyniadau, ac Enter yn eu hagor.',
  slash: 'Agor y chwilio gyda’r fysell / hefyd',
  noScript:
    'Mae ar y chwilio angen sgriptiau’r dudalen hon, ac nid ydynt wedi dod neu nid ydynt yn rhedeg yn y porwr hwn. Mae’r hyn sydd yma yn y rhestrau hyn:',
  lists: { outline: 'Yr amlinelliad cyfan', glossary: 'Geirfa', references: 'Cyfeiriadau' },
};
