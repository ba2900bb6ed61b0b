import { keptForAdd, keptForLead, keptForMany, keptForNameHint, keptForNumber, keptForOne } from './own.ts';

export const toolkit = {
  title: 'Toolkit',
  description: `The course’s tools on pages of their own, for as many ${keptForMany} as you have.`,
  lead: 'The lessons’ tools, each on a page of its own. What you did with one in a lesson is here, and the other way round.',
  open: (tool: string) => `Open: ${tool}`,
  openShort: 'Open',
  fromLesson: (lesson: string) => `From the lesson “${lesson}”`,
  all: 'All tools',
  sheet: 'On one sheet, to print:',
  theTool: 'The tool',
  yours: `Your ${keptForMany}`,
  yoursLead: keptForLead,
  workingOn: 'The tools are for',
  name: 'Its name',
  nameHint: keptForNameHint,
  add: keptForAdd,
  remove: 'Put this one away',
  unnamed: (number: number) => keptForNumber.replace('{number}', `${number}`),
  chosen: (name: string) => `The tools are now for ${name}.`,
  added: (name: string) => `${name} is there. Give it a name; the tools start empty for it.`,
  removed: (name: string) =>
    `${name} is put away with all its work. The tools are now for the one shown above.`,
  broughtBack: (name: string) => `${name} is back with all its work.`,
  away: 'Put away',
  bringBack: (name: string) => `Bring back ${name}`,
  paper: `On paper, print a tool once for each ${keptForOne}.`,
};
