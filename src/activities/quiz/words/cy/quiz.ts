import { listed, noun, numbered } from '../../../../words/cy/phrases.ts';

const questions = (count: number) => numbered(count, noun.question);

export const several = 'Dewiswch bob un sy’n gweddu.';
export const answered = (answered: number, all: number) => `${answered} o ${all} wedi’u hateb`;
export const kept = (answered: number, all: number) => `Cadwyd yr ateb. ${answered} o ${all} wedi’u hateb.`;
export const questionNumber = (number: number) => `cwestiwn ${number}`;
export const otherOptions = 'Beth am yr opsiynau eraill?';
/** Left out where nothing is drawn: in a book. */
export const drawsAnew = 'Gyda sgriptiau ymlaen, mae pob cynnig yn tynnu ei rai ei hun.';
export const onPaper = (count: number, bank: number) =>
  `Dyma ${count} o ${questions(bank)}, un o bob gwers. ${drawsAnew}`;
export const intro = (count: number) =>
  `Mae pob cynnig yn tynnu ${questions(count)}, un o bob gwers, ac ni ddaw’r un yn ôl cyn i chi gael y cyfan. Rhowch gynnig arni mor aml ag y mynnwch; gallwch stopio a mynd ymlaen yn nes ymlaen.`;
export const draw = (count: number) => `Tynnu ${questions(count)}`;
export const drawNew = (count: number) => `Tynnu ${questions(count)} o’r newydd`;
export const leave = 'Gadael y rhain a thynnu rhai eraill';
export const drawing = 'Mae’r cwestiynau ar eu ffordd.';
export const drawn = (count: number) => `Tynnwyd ${questions(count)}. Y cyntaf sydd nesaf.`;
export const notFetched =
  'Nid oedd modd nôl y cwestiynau eraill, felly mae’r cynnig hwn yn defnyddio rhai’r dudalen. Maent yn cyfrif fel unrhyw rai eraill.';
export const lost = 'Nid oedd modd nôl cwestiynau’r cynnig hwn. Mae eich atebion wedi’u cadw.';
export const fetchAgain = 'Eu nôl eto';
export const title = (number: number) =>
  number > 1 ? `Eich cwestiynau, cynnig ${number}` : 'Eich cwestiynau';
export const check = 'Gwirio fy atebion';
export const nothingToCheck = 'Nid oes dim newydd wedi’i ateb eto. Dewiswch opsiwn yn gyntaf.';
export const missing = (open: readonly number[]) =>
  `Yn dal ar agor: ${open.length > 1 ? 'cwestiynau' : 'cwestiwn'} ${listed(open.map(String))}. Mae’r hyn a ateboch wedi’i egluro uchod ac wedi’i gau ar gyfer y cynnig hwn. Atebwch y gweddill a gwiriwch eto.`;
export const goTo = (number: number) => `Mynd i gwestiwn ${number}`;
export const resultLead = 'O dan bob cwestiwn cewch ddarllen yr hyn y mae’r achos yn ei ddweud am eich ateb.';
export const againTitle = 'Gwersi sy’n werth golwg arall';
export const noMisses =
  'Ym mhob achos dewisoch yr hyn sy’n gweddu orau. Mae cynigion eraill yn holi am achosion eraill.';
export const yours = (verdict: string) => `Eich ateb: ${verdict}`;
export const best = (tally: string, number: number) =>
  `Y gorau hyd yma${number > 0 ? `, yng nghynnig ${number}` : ''}: ${tally}.`;
