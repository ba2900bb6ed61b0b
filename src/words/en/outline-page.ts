export const outlinePage = {
  title: 'Course outline',
  description: 'Every part and every lesson of the course in order, with what each takes.',
  whole: (lessons: string, parts: number, time: string) =>
    `${lessons}${parts > 1 ? ` in ${parts} parts` : ''}. ${time}.`,
  part: (lessons: string, time: string) => `${lessons}, about ${time}`,
  toCome: (lessons: string) => `${lessons}, in preparation`,
};
