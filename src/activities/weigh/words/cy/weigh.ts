import type { Words } from '../../../../words/catalogue.ts';
import { capital, listed, small } from '../../../../words/cy/phrases.ts';
import type { weigh as en } from '../en/weigh.ts';

export const weigh: Words<typeof en> = {
  weighed: (weighed, all) => `Pwyswyd ${weighed} o ${all}`,
  today: (partner) =>
    partner ? `Beth mae hynny’n ei ganiatáu heddiw: ${partner}` : 'Beth mae hynny’n ei ganiatáu heddiw',
  still: (titles) => `Eto i’w pwyso: ${small(titles)}`,
  goTo: (title) => `Mynd i: ${small([title])}`,
  withinReach: (level) => `${level}: o fewn cyrraedd`,
  theRule: 'Y rheol:',
  here(titles, all, rating) {
    if (titles.length === all) return `Yma mae popeth ar ${rating}, lle mae’r llinell ddotiog.`;
    return `Yma, hynny yw: ${small(titles)}, ar ${rating}. Mae’r llinell ddotiog yn ei ddangos.`;
  },
  oneUp: (level) => `I fynd un gris yn uwch, i: ${small([level])}`,
  together(lowest, higher) {
    if (!higher.length) return 'Byddai’n rhaid i bob un ohonynt symud. Dechreuwch gydag un.';
    return `Byddai’n rhaid i’r rhain ${lowest.length === 2 ? 'ill dau ' : ''}symud: ${small(lowest)}. Yn cyrraedd eisoes: ${small(higher)}.`;
  },
  fromTo: (title, from, to) => `${title}, o “${from}” i “${to}”.`,
  wouldMove: (title, from, to) => `${title}: byddai’n rhaid symud o “${from}” i “${to}”.`,
  alreadyReach: (titles) => `Yn cyrraedd eisoes: ${small(titles)}.`,
  builds: 'Un peth bach sy’n ei feithrin:',
  keeps: 'Beth sy’n ei gynnal',
  drawing(ratings) {
    const said = ratings.map(
      ([title, level]) => `${title.toLowerCase()} ${level === undefined ? 'heb ei bwyso eto' : level + 1}`,
    );
    const heights = ratings.flatMap(([, level]) => level ?? []);
    const line =
      heights.length === ratings.length
        ? ` Mae llinell ddotiog yn rhedeg ar ${Math.min(...heights) + 1}, yr isaf.`
        : '';
    return `Colofnau: ${ratings.length}. ${capital(listed(said))}.${line}`;
  },
  lowestAt: (rating, level) => `Os ${rating} yw’r isaf: mae ${level.toLowerCase()} o fewn cyrraedd`,
  waysUp: 'Beth sy’n meithrin pob un, un gris yn uwch',
  from: (title, anchor) => `${title}, o “${anchor}”:`,
  allHighest: 'Os yw popeth ar y brig',
};
