/** What a launcher says: the page that starts the course in a learning platform. */
export const launch = {
  needsScript:
    'This page starts the course in your learning platform. It needs scripts, which are off or did not come.',
  looking: 'Looking for your learning platform …',
  none: {
    title: 'No learning platform answers here',
    text: 'This page is meant to be started from a learning platform, and none was found. You can go on without it: the course works as ever, your work stays in this browser, and no platform hears of it. If you came from a platform, close this window and start the course there again.',
  },
  refused: {
    title: 'Your learning platform did not start the course',
    text: 'It is there, but it did not begin a session. Close this window and start the course once more from the platform. If you go on without it, your work stays in this browser and the platform does not hear of it.',
  },
  /** The platform gives the right to report once a launch. */
  over: {
    title: 'This session with your learning platform is over',
    text: 'It ends when this page is left or loaded anew. Close this window and start the course once more from the platform: you go on where you were. If you go on without it, your work stays in this browser and the platform does not hear of it.',
  },
  leave: 'Back to your learning platform',
  /** On My progress. */
  keptLead:
    'What you write stays in this browser, until you pass on a file or a link yourself. Your learning platform is told which activities you did, what you chose, your score and how long you were here.',
  again: 'Try again',
  alone: 'Go on without the platform',
  /** Said once, at a learner's first launch. */
  first:
    'Your learning platform hears which activities you did, what you chose, your score in the final check and how long you were here. What you write in your own words stays in this browser, on this device: to take it along, save a file in My progress.',
  unnamed:
    'Your learning platform does not say who you are. So nothing is kept in this browser: what you write goes when you close this window, unless you save a file in My progress.',
  failing:
    'Your learning platform is not taking what you do at the moment. It is kept in this browser and sent as soon as the platform answers, or when you next start the course from it on this device.',
  failingUnnamed:
    'Your learning platform is not taking what you do at the moment. It is sent as soon as the platform answers. To be sure of it, save a file in My progress before you close this window.',
  caughtUp: 'Your learning platform has everything now.',
  looks: 'You are only looking: nothing that you do now is kept or reported.',
  partly:
    'Your learning platform has room for part of your choices only. All of them are in this browser, on this device.',
  setAside: {
    damaged:
      'What your learning platform kept of your work came back damaged. What is in this browser is there, and is sent to the platform again.',
    foreign:
      'What your learning platform gave back is not this course’s. What is in this browser is there, and is sent to the platform.',
    newer:
      'Your learning platform keeps your work in a newer form than this version of the course can read, so it is left as it is. What you do now is kept in this browser.',
    unknown:
      'The course has changed since your learning platform last kept your work, in a way that cannot be followed. What is in this browser is there, and is sent to the platform.',
  },
  about: 'About your learning platform',
  close: 'Close this note',
};
