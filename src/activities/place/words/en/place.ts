import { placeStair, placeStep, placeSteps } from '../../../../words/en/own.ts';
import { cardsCount } from '../../../../words/en/phrases.ts';

export const placed = (placed: number, all: number) => `${placed} of ${all} placed`;
export const checkedBefore = 'first look kept, try again whenever you like';
export const stepsLead = `The ${placeSteps}, lowest first`;
export const columnsLead = 'The columns';
export const notPlaced = 'Not placed yet';
export const board = 'Board';
export const oneCard = 'One card at a time';
export const ways = 'Ways to place';
export const stillToPlace = (count: number) => `Still to place: ${cardsCount(count)}`;
export const allPlaced = 'Every card is placed. Check when you are ready, or move one first.';
export const move = (number: number) => `Move ${number}`;
export const next = (number: number) => `Next: card ${number}`;
export const chooseStep = (number: number) =>
  `Choose a ${placeStep} for card ${number}, here or on ${placeStair}.`;
export const chooseColumn = (number: number) => `Choose a column for card ${number}, here or in the columns.`;
export const letGo = (number: number) => `Let go of ${number}`;
export const takeBack = 'Not placed';
export const now = '(now)';
export const placeHere = (card: number, step: number) => `Place ${card} on ${placeStep} ${step}`;
export const placeInColumn = (card: number, title: string) => `Place ${card} in ${title}`;
export const cardOf = (number: number, all: number) => `Card ${number} of ${all}`;
export const skip = 'Skip for now';
export const backTo = (number: number) => `Card ${number}`;
export const onTo = (number: number) => `Card ${number}`;
export const seeAll = `See all cards on ${placeStair}`;
export const seeAllColumns = 'See all cards in their columns';
export const check = 'Check my placing';
export const undo = 'Undo';
export const takeAllBack = 'Take all cards back';
export const tookAllBack = 'All cards are back in the tray.';
export const nothingToUndo = 'There is nothing to undo.';
export const step = (number: number, title: string) => `${placeStep} ${number}, ${title}`;
export const stepShort = (number: number, title: string) => `${number} ${title}`;
export const wasPlaced = (title: string, where: string, placed: number, all: number) =>
  `${title} placed on ${where}. ${placed} of ${all} placed.`;
export const wasPlacedIn = (title: string, where: string, placed: number, all: number) =>
  `${title} placed in ${where}. ${placed} of ${all} placed.`;
export const wasTakenBack = (title: string, placed: number, all: number) =>
  `${title} taken back. ${placed} of ${all} placed.`;
export const letGone = (title: string) => `${title} let go. Nothing changed.`;
export const chosen = (title: string) => `${title} chosen. Now choose where it goes.`;
export const nothingToCheck = 'Nothing is placed yet. Place a card first; card 1 is a good start.';
export const numbered = (number: number, title: string) => `${number} ${title}`;
export const yours = (where: string) => `You: ${where}`;
export const caseAgain = 'The case again';
export const caseAndWhyNot = 'The case again, and why not there';
export const feedbackLead =
  'What follows is about what the cases say, card by card. Where a case can be argued two ways, both arguments are given.';
export const missing = (count: number) =>
  `Still to place: ${cardsCount(count)}. Place ${count === 1 ? 'it' : 'them'} and check again to finish.`;
export const goTo = (number: number, title: string) => `Go to card ${number}: ${title}`;
export const tryAgain = (count: number) => `Try the ${count} again`;
export const startAfresh = (cards: string) => `Start all ${cards} afresh`;
export const triedAgain = (count: number) => `${cardsCount(count)} back in the tray; the rest stay.`;
