/** A learner who has done everything, and what they take away. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from 'playwright/test';
import { everythingDone, progressFile } from '../../scripts/bench/made-files.mjs';
import type { AskedLesson } from '../../src/course/asked.ts';
import { version } from '../our-course.ts';
import { htmlOf, textOf } from '../site.ts';
import { expect } from '../test.ts';

/** Something more that was kept, beside what was done. */
export interface Kept {
  readonly item: string;
  readonly kind: 'answer' | 'text' | 'result';
  readonly value: unknown;
}

/**
 * Loads the progress of somebody who did everything just now; `whole-course.spec.ts` does it all by hand.
 * @returns the progress file.
 */
export async function finishEverything(
  page: Page,
  info: TestInfo,
  kept: readonly Kept[] = [],
): Promise<string> {
  const [, address = ''] = /data-asked="([^"]+)"/.exec(htmlOf('')) ?? [];
  const asked = JSON.parse(textOf(address)) as readonly AskedLesson[];
  const course = { id: 'partnerships', version };
  const file = info.outputPath('progress.json');
  await writeFile(file, progressFile(course, [...everythingDone(course, asked), ...kept]));
  await page.goto('/progress/');
  await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
  return file;
}

/** Presses a button that downloads something. */
export async function downloaded(page: Page, press: () => Promise<unknown>) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

export const pdfButton = 'Download the statement (PDF)';
export const credentialButton = 'Download the credential alone';

/** The statement as its button downloads it. */
export const statementFile = (page: Page) =>
  downloaded(page, () => page.getByRole('button', { name: pdfButton }).click());
