import type { Words } from '../catalogue.ts';
import type { annotationPage as en } from '../en/annotation-page.ts';

/** The page with all highlights and notes, and what the portfolio says of them. */
export const annotationPage: Words<typeof en> = {
  title: 'Eich nodiadau',
  description: 'Popeth a amlygoch yn y gwersi, a’r hyn a ysgrifennoch amdano.',
  lead: 'Popeth a amlygoch yn y gwersi, a’r hyn a ysgrifennoch amdano, yn nhrefn y cwrs.',
  noScript:
    'Mae ar nodiadau angen sgriptiau’r dudalen hon, ac nid ydynt wedi dod neu nid ydynt yn rhedeg yn y porwr hwn. Mewn print mae lle iddynt.',
  loading: 'Yn nôl eich nodiadau.',
  notLoaded:
    'Nid oedd modd nôl rhan o’r dudalen hon, felly ni ellir dangos eich nodiadau ar hyn o bryd. Maent wedi’u cadw. Gwiriwch y cysylltiad ac ail-lwythwch y dudalen.',
  empty: 'Nid oes dim wedi’i amlygu eto',
  emptyText:
    'Mewn gwers, detholwch ryw destun a dewiswch “Amlygu” neu “Ysgrifennu nodyn”. Neu pwyswch “Gwneud nodiadau” ar ei phen: wedyn mae gan bob paragraff bin.',
  toPortfolio: 'Y nodiadau yn y portffolio, fel Word, Markdown neu ar bapur',
  lesson: (title, number) => (number === undefined ? title : `${number}. ${title}`),
  gone: 'Gwersi nad ydynt yno mwyach',
  inText: 'Nodiadau yn y testun',
  inGone: 'Nodiadau mewn gwersi nad ydynt yno mwyach',
  all: 'I’ch nodiadau',
  link: 'Eich nodiadau yn y testun',
  linkText: 'Yr hyn a amlygoch yn y gwersi, a’ch nodiadau, mewn un rhestr.',
};
