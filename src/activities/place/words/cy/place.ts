import { placeStair, placeStep, placeSteps } from '../../../../words/cy/own.ts';
import { cardsCount } from '../../../../words/cy/phrases.ts';

export const placed = (placed: number, all: number) => `Gosodwyd ${placed} o ${all}`;
export const checkedBefore = 'cadwyd yr olwg gyntaf, rhowch gynnig arall arni pryd y mynnwch';
export const stepsLead = `Y ${placeSteps}, yr isaf yn gyntaf`;
export const columnsLead = 'Y colofnau';
export const notPlaced = 'Heb eu gosod eto';
export const board = 'Bwrdd';
export const oneCard = 'Un cerdyn ar y tro';
export const ways = 'Ffyrdd o osod';
export const stillToPlace = (count: number) => `Eto i’w gosod: ${cardsCount(count)}`;
export const allPlaced =
  'Mae pob cerdyn wedi’i osod. Gwiriwch pan fyddwch yn barod, neu symudwch un yn gyntaf.';
export const move = (number: number) => `Symud ${number}`;
export const next = (number: number) => `Nesaf: cerdyn ${number}`;
export const chooseStep = (number: number) =>
  `Dewiswch le (${placeStep}) i gerdyn ${number}, yma neu ar ${placeStair}.`;
export const chooseColumn = (number: number) => `Dewiswch golofn i gerdyn ${number}, yma neu yn y colofnau.`;
export const letGo = (number: number) => `Gollwng ${number}`;
export const takeBack = 'Heb ei osod';
export const now = '(nawr)';
export const placeHere = (card: number, step: number) => `Gosod ${card} ar ${placeStep} ${step}`;
export const placeInColumn = (card: number, title: string) => `Gosod ${card} yn ${title}`;
export const cardOf = (number: number, all: number) => `Cerdyn ${number} o ${all}`;
export const skip = 'Hepgor am nawr';
export const backTo = (number: number) => `Cerdyn ${number}`;
export const onTo = (number: number) => `Cerdyn ${number}`;
export const seeAll = `Gweld pob cerdyn ar ${placeStair}`;
export const seeAllColumns = 'Gweld pob cerdyn yn ei golofn';
export const check = 'Gwirio fy ngosodiad';
export const undo = 'Dadwneud';
export const takeAllBack = 'Tynnu pob cerdyn yn ôl';
export const tookAllBack = 'Mae pob cerdyn yn ôl yn yr hambwrdd.';
export const nothingToUndo = 'Nid oes dim i’w ddadwneud.';
export const step = (number: number, title: string) => `${placeStep} ${number}, ${title}`;
export const stepShort = (number: number, title: string) => `${number} ${title}`;
export const wasPlaced = (title: string, where: string, placed: number, all: number) =>
  `Gosodwyd ${title} ar ${where}. Gosodwyd ${placed} o ${all}.`;
export const wasPlacedIn = (title: string, where: string, placed: number, all: number) =>
  `Gosodwyd ${title} yn ${where}. Gosodwyd ${placed} o ${all}.`;
export const wasTakenBack = (title: string, placed: number, all: number) =>
  `Tynnwyd ${title} yn ôl. Gosodwyd ${placed} o ${all}.`;
export const letGone = (title: string) => `Gollyngwyd ${title}. Ni newidiodd dim.`;
export const chosen = (title: string) => `Dewiswyd ${title}. Nawr dewiswch i ble yr aiff.`;
export const nothingToCheck =
  'Nid oes dim wedi’i osod eto. Gosodwch gerdyn yn gyntaf; mae cerdyn 1 yn lle da i ddechrau.';
export const numbered = (number: number, title: string) => `${number} ${title}`;
export const yours = (where: string) => `Chi: ${where}`;
export const caseAgain = 'Yr achos eto';
export const caseAndWhyNot = 'Yr achos eto, a pham nad yno';
export const feedbackLead =
  'Mae’r hyn sy’n dilyn yn trafod yr hyn y mae’r achosion yn ei ddweud, gerdyn wrth gerdyn. Lle gellir dadlau achos mewn dwy ffordd, rhoddir y ddwy ddadl.';
export const missing = (count: number) =>
  `Eto i’w gosod: ${cardsCount(count)}. ${count === 1 ? 'Gosodwch ef' : 'Gosodwch nhw'} a gwiriwch eto i orffen.`;
export const goTo = (number: number, title: string) => `Mynd i gerdyn ${number}: ${title}`;
export const tryAgain = (count: number) => `Rhoi cynnig arall ar y ${count}`;
export const startAfresh = (cards: string) => `Dechrau eto gyda phob un: ${cards}`;
export const triedAgain = (count: number) =>
  `${cardsCount(count)} yn ôl yn yr hambwrdd; mae’r gweddill yn aros.`;
