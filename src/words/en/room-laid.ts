import { listed, plural } from './phrases.ts';

const quoted = (titles: readonly string[]) => listed(titles.map((title) => `“${title}”`));

/** Where two sides differ, and the agenda that comes of it: fetched once there is something of both. */
export const roomLaid = {
  differ: 'Where you differ',
  result(apart: number, one: number, agreed: number) {
    if (!apart && !one)
      return agreed ? 'You differ in nothing that both of you brought.' : 'There is nothing to compare yet.';
    const points = apart
      ? `You differ in ${plural(apart, 'point', 'points')}`
      : 'You differ in nothing that both of you answered';
    const alone = one ? `; ${plural(one, 'is', 'are')} answered by one of you alone` : '';
    const same = agreed ? `. You agree on ${agreed}.` : '.';
    return `${points}${alone}${same}`;
  },
  resultHint: 'A difference is nobody’s mistake: it was there before, and now you can see it.',
  onlyMine: (name: string) => `Only you brought this. It can be compared once ${name} has sent theirs.`,
  onlyTheirs: (name: string) => `Only ${name} brought this.`,
  fillIn: (tool: string) => `Fill in: ${tool}`,
  mine: (name: string) => (name ? `Mine (${name})` : 'Mine'),
  nothing: 'Nothing said',
  at: { differs: 'You differ', one: 'One of you alone', near: 'Nearly the same' },
  ask: 'Ask each other',
  none: (titles: readonly string[]) => `Neither of you has said anything about ${quoted(titles)}.`,
  agrees: (titles: readonly string[]) => `You agree on ${quoted(titles)}.`,
  near: (count: number) => `Nearly the same: ${count}`,
  add: 'Add their words to mine',
  addWhere: (title: string) => ` under “${title}”`,
  added: (title: string) => `Their words stand below yours under “${title}” now. Change whatever you like.`,

  agenda: 'Our first agenda',
  agendaLead:
    'A draft from where you differ, the weightiest first. Both your pages draft the same one. Change it, then take it with you.',
  agendaEmpty: (compared: boolean) =>
    `${compared ? 'You differ in nothing that both of you brought' : 'There is nothing to compare yet'}, so there is only a beginning and an end. Add what you want to talk about.`,
  first: 'What each of us hopes for',
  last: 'Who writes it up, and when we meet next',
  own: 'Another point',
  length: 'How long we have, in minutes',
  sum: (minutes: number, length: number) =>
    minutes > length
      ? `${minutes} minutes, and you have ${length}: leave something for another time.`
      : `${minutes} of ${length} minutes.`,
  now: 'In this meeting',
  point: (number: number) => `Point ${number}`,
  title: 'What to settle',
  minutes: 'Minutes',
  opens: 'Who opens',
  both: 'Both',
  me: 'My side',
  up: 'Earlier',
  down: 'Later',
  which: (title: string) => `: ${title}`,
  movedTo: (title: string, place: number, all: number) => `“${title}” is number ${place} of ${all} now.`,
  said: 'What we said',
  add1: 'Add a point',
  addedPoint: 'A point is added before the last one.',
  removePoint: 'Remove this point',
  removedPoint: 'The point is removed.',
  reset: 'Draft it anew',
  resetDone: 'The agenda is as it was drafted.',
  notKept: 'This browser keeps nothing for this page: take the agenda with you before you leave.',
  take: 'Take it with you',
  word: 'Word file',
  markdown: 'Text file (Markdown)',
  print: 'Print',
  making: 'One moment: the file is being made.',
  made: (name: string) => `${name} should be with your downloads.`,
  printed: 'Handed to your printer.',
  notMade: 'The file could not be made. Check the connection and try again. The agenda is kept.',

  /** In the document. */
  file: {
    name: 'first-agenda',
    title: (me: string, them: string) =>
      me || them ? `First meeting: ${me || 'we'} and ${them || 'the other side'}` : 'Our first meeting',
    draft: (day: string) =>
      `A draft of ${day}, from where the two sides differ. It settles nothing: change what you like.`,
    head: ['What to settle', 'Minutes', 'Who opens'] as const,
    total: 'Together',
    minutes: (count: number) => plural(count, 'minute', 'minutes'),
    point: (place: number, title: string) => `${place}. ${title}`,
    about: (minutes: string, opens: string) => `${minutes}. ${opens}`,
    opens: (name: string) => `${name} opens.`,
    bothOpen: 'Both open.',
    said: (me: string, them: string) => ['', me, them] as const,
    ask: (question: string) => `Ask each other: ${question}`,
    settled: 'What we settled, who does it, by when:',
    later: 'For another time',
    agreed: 'Where we agree already',
    us: 'We',
    partner: 'The other side',
  },
};
