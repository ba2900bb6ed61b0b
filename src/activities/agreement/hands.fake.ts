/** A learner’s hands on an agreement, for the journeys. */
import type { Play } from '../../../tests/playing/play.ts';

export async function play({ where, hands, texts }: Play) {
  const articles = where.locator('[data-article]');
  for (let index = 0; index < (await articles.count()); index++) {
    const article = articles.nth(index);
    if ((await article.getAttribute('open')) === null) await hands.press(article.locator('summary').first());
    await hands.write(article.getByRole('textbox').first(), texts.next());
  }
}
