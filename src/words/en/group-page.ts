/** The page for a group in the room, before an activity is chosen. */
export const groupPage = {
  title: 'A group in the room',
  description:
    'Learners show their answers as a code, a phone reads the codes, and the wall shows where the room is divided.',
  lead: 'Everybody shows the answers to one activity as a code. This page reads the codes by camera, and the wall shows how the room is spread and what to talk about first. Nobody needs an account, and no code holds a name.',
  noScript: 'Without scripts this page cannot read codes. Count hands instead, card by card.',
  choose: 'Activity',
  chooseFirst: 'Choose an activity',
  how: 'How it goes',
  steps: [
    'Choose the activity here. Learners do it in its lesson, each on a device of their own.',
    'When they have chosen, they press “Show my code to the trainer” below the activity.',
    'Start the camera, and hold your phone in front of each code for a moment.',
    'When all are read, show how the room answered: on this screen, or on the one at the wall.',
  ],
};

export const loading = 'Fetching the activity.';
export const notLoaded = 'The activity could not be fetched. Check the connection and choose it again.';
