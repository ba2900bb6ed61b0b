/** What is shown to a room on its wall, and what is said to whoever shows it. */
import { noun, numbered } from './phrases.ts';

export const title = 'Dangos ar y wal';
export const description =
  'Unrhyw weithgaredd o’r cwrs, yn fawr, ar gyfer grŵp mewn ystafell: cerdyn wrth gerdyn, gan gyfrif dwylo.';
export const lead =
  'Un gweithgaredd, yn fawr, ar gyfer grŵp â sgrin. Ewch drwyddo â bysellfwrdd, cliciwr neu gyffyrddiad; cyfrifwch ddwylo; agorwch y rhesymau ar ôl i chi siarad.';
export const nobodys =
  'Nid yw dim a wnewch yma’n mynd i’ch cynnydd eich hun, ac ni ddangosir dim o’ch cynnydd eich hun.';
export const noScript =
  'Mae ar wal angen sgriptiau’r dudalen hon, ac nid ydynt wedi dod, neu nid ydynt yn rhedeg. Mae pob gweithgaredd yn ei wers hefyd.';
export const inLesson = 'Yn y wers';
export const inLessonOf = (title: string) => `: ${title}`;
export const screens = (count: number) => numbered(count, { one: 'sgrin', other: 'sgrin' });
export const asForm = 'fel ffurflen';
export const coming = 'Yn ei nôl …';
export const notFetched = 'Ni ddaeth. Gwiriwch y cysylltiad, yna dewiswch ef eto.';
export const counted = (activities: number) =>
  `Rydych wedi cyfrif dwylo ar gyfer ${numbered(activities, noun.activity)}. Cedwir nhw yn y tab hwn nes i chi ei gau.`;
export const clearAll = 'Clirio pob cyfrif';
export const clearedAll = 'Cliriwyd pob cyfrif.';

export const wallLink = 'Ei ddangos ar y wal';
export const wallOfLessons = 'Dangos eu gweithgareddau ar y wal';
export const wallOfAll = 'Dangos gweithgareddau ar y wal';
