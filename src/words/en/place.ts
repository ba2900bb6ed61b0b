import { cardsCount } from './phrases.ts';

export const place = {
  placed: (placed: number, all: number) => `${placed} of ${all} placed`,
  checkedBefore: 'first look kept, try again whenever you like',
  stepsLead: 'The steps, lowest first',
  columnsLead: 'The columns',
  notPlaced: 'Not placed yet',
  board: 'Board',
  oneCard: 'One card at a time',
  ways: 'Ways to place',
  stillToPlace: (count: number) => `Still to place: ${cardsCount(count)}`,
  allPlaced: 'Every card is placed. Check when you are ready, or move one first.',
  move: (number: number) => `Move ${number}`,
  chooseStep: (number: number) => `Choose a step for card ${number}, here or on the stair.`,
  chooseColumn: (number: number) => `Choose a column for card ${number}, here or in the columns.`,
  letGo: (number: number) => `Let go of ${number}`,
  takeBack: 'Not placed',
  now: '(now)',
  placeHere: (card: number, step: number) => `Place ${card} on step ${step}`,
  placeInColumn: (card: number, title: string) => `Place ${card} in ${title}`,
  cardOf: (number: number, all: number) => `Card ${number} of ${all}`,
  skip: 'Skip for now',
  backTo: (number: number) => `Card ${number}`,
  onTo: (number: number) => `Card ${number}`,
  seeAll: 'See all cards on the stair',
  seeAllColumns: 'See all cards in their columns',
  check: 'Check my placing',
  undo: 'Undo',
  takeAllBack: 'Take all cards back',
  tookAllBack: 'All cards are back in the tray.',
  nothingToUndo: 'There is nothing to undo.',
  step: (number: number, title: string) => `step ${number}, ${title}`,
  stepShort: (number: number, title: string) => `${number} ${title}`,
  wasPlaced: (title: string, where: string, placed: number, all: number) =>
    `${title} placed on ${where}. ${placed} of ${all} placed.`,
  wasPlacedIn: (title: string, where: string, placed: number, all: number) =>
    `${title} placed in ${where}. ${placed} of ${all} placed.`,
  wasTakenBack: (title: string, placed: number, all: number) =>
    `${title} taken back. ${placed} of ${all} placed.`,
  letGone: (title: string) => `${title} let go. Nothing changed.`,
  chosen: (title: string) => `${title} chosen. Now choose where it goes.`,
  nothingToCheck: 'Nothing is placed yet. Place a card first; card 1 is a good start.',
  onCard: (where: string, number: number) => `Card ${number} on ${where}`,
  inCard: (where: string, number: number) => `Card ${number} in ${where}`,
  best: 'Fits best',
  defensible: 'Can be defended',
  unlikely: 'To rethink',
  tally(best: number, defensible: number, unlikely: number) {
    const said = [
      best && `${best} ${best === 1 ? 'fits' : 'fit'} best`,
      defensible && `${defensible} can be defended`,
      unlikely && `${unlikely} to rethink`,
    ].filter(Boolean);
    return said.join(', ');
  },
  feedbackLead:
    'What follows is about what the cases say, card by card. Where a case can be argued two ways, both arguments are given.',
  missing: (count: number) =>
    `Still to place: ${cardsCount(count)}. Place ${count === 1 ? 'it' : 'them'} and check again to finish.`,
  goTo: (number: number, title: string) => `Go to card ${number}: ${title}`,
  bestElsewhere: (where: string) => `Fits best: ${where}`,
  tryAgain: (count: number) => `Try the ${count} again`,
  startAfresh: (cards: string) => `Start all ${cards} afresh`,
  triedAgain: (count: number) => `${cardsCount(count)} back in the tray; the rest stay.`,
};
