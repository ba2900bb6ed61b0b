import type { Words } from '../catalogue.ts';
import type { embed as en } from '../en/embed.ts';
import { listed } from './phrases.ts';

/** An activity on a page of its own, in somebody else's page. */
export const embed: Words<typeof en> = {
  skip: 'Neidio i’r gweithgaredd',
  title: (activity) => `Gweithgaredd: ${activity}`,
  description: (activity, lesson, course) =>
    `Y gweithgaredd “${activity}” o’r wers “${lesson}”, ar ei ben ei hun. O “${course}”.`,
  heading: (course) => `Gweithgaredd o “${course}”`,
  theActivity: 'Y gweithgaredd',
  toLesson: (lesson) => `Ei wers: ${lesson}`,
  newWindow: '(yn agor ffenestr newydd)',
  elsewhere: {
    kept: 'Rydych yn gweld y gweithgaredd hwn y tu mewn i dudalen gwefan arall. Mae’r hyn a wnewch ynddo yn aros yn y porwr hwn, ac efallai na fydd y cwrs ei hun yn gwybod amdano.',
    unsaved:
      'Rydych yn gweld y gweithgaredd hwn y tu mewn i dudalen gwefan arall, ac nid yw’r porwr yn cadw dim ohono yno. Agorwch ei wers mewn ffenestr ei hun er mwyn i’ch gwaith gael ei gadw.',
  },
  from: (course, authors, licence) =>
    `O “${course}” gan ${listed(authors)}. Testun, achosion a lluniau: ${licence}.`,
};
