import type { Words } from '../catalogue.ts';
import type { cohortPage as en } from '../en/cohort-page.ts';

/** The cohort page as it is built. What its script says stands in `cohort.ts`. */
export const cohortPage: Words<typeof en> = {
  title: 'Ffeiliau grŵp',
  description:
    'I hyfforddwyr: gosod ochr yn ochr y ffeiliau y dewisodd dysgwyr eu hanfon, yn y porwr hwn ac yn unman arall.',
  lead: 'Ydych chi’n cynnal y cwrs gyda grŵp, heb lwyfan dysgu? Gofynnwch i bob person am ffeil, a gosodwch y ffeiliau ochr yn ochr yma.',
  sessions: 'Sesiynau i’w cynnal gyda grŵp',
  noScript:
    'Mae’r dudalen hon yn darllen ffeiliau â sgript, yn eich porwr eich hun, fel nad anfonir nhw at neb. Heb sgriptiau ni all wneud dim.',
  giveTitle: 'Y ffeiliau',
  give: 'Gollyngwch ffeiliau neu ffolderi yma, neu’r un archif y mae llwyfan neu raglen bost yn ei gwneud ohonynt.',
  choose: 'Dewis ffeiliau',
  folder: 'Dewis ffolder',
  stays:
    'Fe’u darllenir yn y porwr hwn, ac nid anfonir nhw at neb. Ni chedwir dim: caewch y dudalen, ac mae’r cyfan wedi mynd. Mae’r ffeiliau’n aros lle y maent.',
  stop: 'Stopio darllen',
  readingLabel: 'Ffeiliau a ddarllenwyd',
  notFetched:
    'Ni chyrhaeddodd y rhan o’r dudalen hon sy’n darllen ffeiliau. Gwiriwch y cysylltiad a dewiswch y ffeiliau eto.',
  notMade: 'Nid oedd modd creu’r ffeil. Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  learner: 'Oes rhywun wedi gofyn i chi am ffeil?',
  learnerLead:
    'Crëwch un i’ch hyfforddwr yma. Mae’n dal yr hyn a wnaethoch ac a ddewisoch, a dim a ysgrifennoch i chi’ch hun: dim myfyrdod, dim drafft, dim nodyn. Nid oes rhaid i chi anfon un; gofynnwch at beth y mae.',
  learnerName: 'Beth ddylai eich hyfforddwr eich galw?',
  learnerNameHint: 'Enw cyntaf, neu unrhyw enw y cytunoch arno. Dyna fydd enw’r ffeil.',
  learnerTakes: 'Beth sy’n mynd gyda hi',
  learnerDone: 'Gwersi a gweithgareddau yr wyf wedi’u gwneud, a’r cardiau a’r atebion a ddewisais',
  learnerRated:
    'Pa mor siŵr y dywedais fy mod, cyn ac ar ôl. I chi yn unig y mae’r cwrs yn gofyn hynny: ticiwch ef dim ond os caiff eich hyfforddwr ei weld.',
  learnerNamed: 'Y partneriaid ar fy map a’u lefelau, heb nodiadau nac ymddiriedaeth',
  learnerMake: 'Creu fy ffeil',
  asking: 'Gofynnwch i’ch grŵp fel hyn',
  askingText: 'Ychydig frawddegau i’w hanfon neu i’w darllen yn uchel. Nid oes rhaid i neb.',
  ask: (title) =>
    `Hoffwn weld ble rydym yn cytuno yn y cwrs “${title}”, a ble nad ydym. Agorwch y dudalen isod yn y porwr lle gwnaethoch y cwrs, dewiswch “Creu fy ffeil”, ac anfonwch y ffeil ataf. Mae’n dal yr hyn a wnaethoch ac a ddewisoch, a dim a ysgrifennoch i chi’ch hun. Os byddai’n well gennych beidio, mae hynny’n iawn.`,
  sees: 'Beth fyddwch yn ei weld',
  seesList: [
    'Pwy sydd wedi gwneud pa wers.',
    'Faint a ddewisodd beth, gerdyn wrth gerdyn a chwestiwn wrth gwestiwn, a ble mae’r grŵp wedi’i rannu, y gwaethaf yn gyntaf, gyda chwestiwn i’r ystafell.',
    'Yr hyn a raddiwyd neu a ddyfalwyd cyn ac ar ôl, fesul pâr.',
  ],
  seesJoined: 'Partneriaid pwy sydd â’r un enw, a pha fathau nad oes gan neb.',
  sorry: 'Beth na fyddwch',
  sorryList: [
    'Yr hyn a ysgrifennodd pobl iddynt eu hunain, beth bynnag arall sydd mewn ffeil: myfyrdodau, drafftiau, nodiadau, ymddiriedaeth.',
    'Marc. Nid yw’r cwrs yn rhoi un, ac mae gosodiad sy’n wahanol i’w un ei hun yn rhywbeth i siarad amdano.',
  ],
  whatFileHolds:
    'Nid yw ffeil a wneir yma’n dal mwy nag y mae’r dudalen hon yn ei ddangos. Darllenir ffeil gynnydd gyfan neu archif portffolio hefyd, ac mae honno’n dal popeth a wnaeth ac a ysgrifennodd ei pherchennog: cadwch hi fel y byddech yn cadw llythyr, a dilëwch hi pan fydd y sesiwn ar ben.',
};
