export const facilitator = {
  title: 'For facilitators',
  description:
    'Running the course with a group: for each part a session with aims, a pair task and questions.',
  lead: 'A session for each part, for those who run the course with a group. Each is a page or two on paper.',
  cohort: 'A group’s files',
  cohortText:
    'lays side by side what people chose to send you, in your browser alone, and says what to talk about first.',
  group: 'A group in the room',
  groupText:
    'reads learners’ codes by camera, and shows on the wall where they are divided. Nobody needs an account.',
  codes: 'The wall shows how the room answers, from learners’ codes:',
  part: (letter: string, title: string) => `Part ${letter} · ${title}`,
  minutes: (minutes: number) => `${minutes} minutes`,
  all: 'All sessions',
  lessons: 'It goes with these lessons; nobody needs to have read all of them.',
  aims: 'By the end people can',
  room: 'The room',
  plan: 'How the time goes',
  time: 'Minutes',
  what: 'What happens',
  pairTask: 'Pair task',
  questions: 'Questions for all',
  listenFor: 'What to listen for',
};
