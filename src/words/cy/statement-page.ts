import type { Words } from '../catalogue.ts';
import type { statementPage as en } from '../en/statement-page.ts';
import { statementLead } from './own.ts';

export const statementPage: Words<typeof en> = {
  title: 'Eich datganiad',
  description:
    'Datganiad cyfranogiad ar gyfer eich ffeil: beth mae’n ei ddweud, beth mae’n ei ofyn, a’r ddalen ei hun, wedi’i llunio yn eich porwr eich hun.',
  lead: statementLead,
  noScript:
    'Eich porwr sy’n llunio’r ddalen ei hun, gyda sgript. Heb sgriptiau ni all y dudalen hon ond dweud beth yw’r datganiad a beth mae’n ei ofyn.',
  name: 'Eich enw',
  nameHint:
    'Fel y dylai ymddangos ar y ddalen, mewn unrhyw sgript, gyda’i acenion. Mae’n aros yn y porwr hwn.',
  latin: 'Mewn llythrennau Lladin hefyd',
  latinHint:
    'Mae’n sefyll ar y ddalen gyda’ch enw, ac ar ei ôl yn y dystysgrif ddigidol, ar gyfer darllenwyr nad ydynt yn darllen ei sgript. Gallwch ei adael yn wag.',
  putOn: 'Rhoi ar y ddalen',
  choiceParts: 'Beth a wnaed, fesul rhan',
  choiceOutcomes: 'Y deilliannau',
  choiceOutcomesHint: 'Am beth yr oedd, mewn un llinell yr un',
  choiceMinutes: 'Yr amser',
  choiceMinutesHint: 'Yr hyn y cyfrifir y mae’r gwersi’n ei gymryd; ni fesurodd neb eich amser chi',
  choiceOwn: 'Eich gwaith eich hun',
  choiceActivities: 'Pa weithgareddau a wnaethoch',
  onlyIf: 'Dim ond os ydych am i eraill ei ddarllen',
  choiceMarks: 'Eich canlyniad gorau yn y gwiriad terfynol',
  choiceWords: 'Rhai geiriau o’ch eiddo eich hun',
  choiceWordsHint: 'Hyd at 280 nod, ar y ddalen ac yn y dystysgrif ddigidol. Ni chedwir nhw yma.',
  wordsFrom: 'Dechrau gyda rhywbeth a ysgrifennoch yn y cwrs',
  wordsFromNone: 'Dim: rwy’n ei ysgrifennu yma',
  yourWords: 'Eich geiriau',
  paper: 'Papur',
  a4: 'A4',
  letter: 'US Letter',
  claimed: 'Beth mae’r dystysgrif ddigidol yn ei ddweud',
  claimedLead:
    'Ffeil fach ar wahân yw’r dystysgrif ddigidol, sef Open Badge, ac mae y tu mewn i’r PDF hefyd, ac yn y cod ar y ddalen, lle mae un. Gall pwy bynnag sydd ag un ohonynt ddarllen hyn, a dim arall amdanoch chi:',
  canShow: 'Beth y gall ei ddangos, a beth na all.',
  canShowText:
    'Eich porwr eich hun sy’n ei lunio a’i lofnodi o’r hyn a wnaethoch yma: mae hynny’n dangos a gafodd ei newid ers hynny.',
  checkIt: 'Sut y gwirir datganiad',
  download: 'Lawrlwytho’r datganiad (PDF)',
  print: 'Argraffu’r ddalen',
  credential: 'Lawrlwytho’r dystysgrif ddigidol yn unig',
};
