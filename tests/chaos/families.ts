import { blocked } from './blocked.ts';
import { cached } from './cached.ts';
import { changedPerson } from './changed-person.ts';
import { chosen } from './chosen.ts';
import { clock } from './clock.ts';
import { crashed } from './crashed.ts';
import { damaged } from './damaged.ts';
import type { BrowserFamily, PureFamily } from './family.ts';
import { files } from './files.ts';
import { forgettingAndBack } from './forgetting.ts';
import { homes } from './homes.ts';
import { killed } from './killed.ts';
import { laws } from './laws.ts';
import { longLife } from './long-life.ts';
import { midWord } from './mid-word.ts';
import { missing } from './missing.ts';
import { newer } from './newer.ts';
import { refused } from './refused.ts';
import { removed } from './removed.ts';
import { secondPerson } from './second-person.ts';
import { tabs } from './tabs.ts';
import { translated } from './translated.ts';
import { updatedCourse } from './updated-course.ts';

/** Those that need no browser. */
export const pure: readonly PureFamily[] = [laws, damaged, files, longLife];
export const inBrowser: readonly BrowserFamily[] = [
  killed,
  midWord,
  crashed,
  tabs,
  clock,
  cached,
  newer,
  homes,
  blocked,
  chosen,
  refused,
  missing,
  secondPerson,
  changedPerson,
  removed,
  forgettingAndBack,
  updatedCourse,
  translated,
];
