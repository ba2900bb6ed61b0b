// What a build takes for a course of 2, 100 and 1,000 lessons: the table of `npm run bench -- --builds`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Plain, root } from '../node.mjs';
import { writeCourse } from './course.mjs';

/** GNU time tells what the whole family of processes took; others than Linux have it seldom. */
const time = '/usr/bin/time';

/** The rows of the table, the head first. @returns {(string | number)[][]} */
export function buildTimes() {
  /** @type {(string | number)[][]} */
  const rows = [['lessons', 'clock s', 'user s', 'system s', 'peak MB', 'a lesson, bytes', 'load before']];
  for (const lessons of [2, 100, 1000]) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-course-'));
    const [course, out] = [join(folder, 'course'), join(folder, 'site')];
    try {
      writeCourse(course, lessons);
      const [load = 0] = loadavg();
      const command = [process.execPath, 'scripts/astro.mjs', 'build', '--course', course, '--out', out];
      const measured = existsSync(time) ? [time, '-f', 'took %e %U %S %M', ...command] : command;
      const begun = performance.now();
      const { status, stdout, stderr } = spawnSync(measured[0], measured.slice(1), {
        cwd: root,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Plain(stdout + stderr);
      const clock = (performance.now() - begun) / 1000;
      const [, user = '-', system = '-', memory] = /took \S+ (\S+) (\S+) (\S+)/.exec(stderr) ?? [];
      const peak = memory ? Math.round(Number(memory) / 1024) : '-';
      const { size } = statSync(join(out, 'lessons/lesson-2/index.html'));
      rows.push([lessons, clock.toFixed(1), user, system, peak, size, load.toFixed(1)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return rows;
}
