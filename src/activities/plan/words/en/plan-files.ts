import { dayInWords } from '../../../../words/en/days.ts';
import { plural } from '../../../../words/en/phrases.ts';

/** Words of the calendar file and of the portfolio, which are fetched with them. */
export const planFiles = {
  forWhat: 'What for',
  ofMyOwn: 'Of my own',
  day: (date: string | undefined) => (date ? dayInWords(date) : 'no day yet'),
  wasPut: (file: string, steps: number) =>
    `${file} should be with your downloads, ${plural(steps, 'dated step', 'dated steps')}. Open it to add ${steps === 1 ? 'it' : 'them'}.`,
};
