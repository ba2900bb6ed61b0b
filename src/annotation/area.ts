/** Where the record has what is noted: `kept.ts` says how. By itself, since the script of every lesson asks. */
export const area = 'noted#';
export const areaOf = (lesson: string): string => area + lesson;
