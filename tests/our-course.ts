/** What our course says of itself today, for tests that must hold under every version of it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface OurCourse {
  readonly version: string;
  readonly released: string;
}
export const { version, released }: OurCourse = parse(readFileSync('content/course.yaml', 'utf8'));

/** A version that comes after every one that is out. */
export const versionToCome = '99.0.0';
