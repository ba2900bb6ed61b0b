/** The appointment in the learner's calendar. Fetched when it is asked for. */
export const ratingCalendar = {
  fileName: 'look-again.ics',
  title: (title: string, subject: string) => (subject ? `${title}: ${subject}` : title),
  text: 'Time to look again, with the same people in the room if you can. On the device where the earlier readings are kept, the link opens them; on another one it says how to bring them over.',
  textAlone:
    'Time to look again, with the same people in the room if you can. The earlier readings are where they were kept: open the course there.',
};
