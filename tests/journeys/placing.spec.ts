import type { Page } from 'playwright/test';
import { openBeforeScripts, ready, storedAnswers } from '../activities.ts';
import { expect, test } from '../test.ts';
import {
  activity,
  byButtons,
  called,
  cardOf,
  dragOver,
  example,
  Finger,
  gallery,
  moveButton,
  moves,
  placing,
  said,
  stepOf,
} from './places.ts';

const board = { width: 1280, height: 1000 };
const phone = { width: 360, height: 780 };

/** Opens the example, at the top of the window. */
async function open(page: Page, size = board) {
  await page.setViewportSize(size);
  await page.goto(`${gallery}#${example.id}`);
  await ready(page);
  return activity(page);
}

test.describe('every way of placing ends in the same state', () => {
  const ways: Record<string, (page: Page) => Promise<void>> = {
    async 'the written form, before any script'(page) {
      const letCome = await openBeforeScripts(page, gallery);
      for (const [number, card, step, title] of moves) {
        const group = activity(page).getByRole('group', { name: `${number} ${card}` });
        await group.getByRole('radio', { name: `${step} ${title}` }).check();
      }
      await letCome();
    },
    async 'one card at a time, on a phone'(page) {
      const where = await open(page, phone);
      for (const [number, , step, title] of moves) {
        await expect(where.getByRole('heading', { name: `Card ${number} of 3` })).toBeVisible();
        await where.getByRole('button', { name: `${step} ${title}` }).click();
      }
    },
    async 'the board’s buttons'(page) {
      const where = await open(page);
      for (const [number, , step, title] of moves) await byButtons(where, number, step, title);
    },
    async 'a click on a card, a click on a step'(page) {
      const where = await open(page);
      for (const [, card, , title] of moves) {
        await cardOf(where, card).getByRole('paragraph').first().click();
        await stepOf(where, title).getByRole('heading').click();
      }
    },
    async 'dragging by mouse'(page) {
      const where = await open(page);
      for (const [, card, , title] of moves) {
        await dragOver(where, card, stepOf(where, title).getByRole('heading'));
        await page.mouse.up();
        await expect(said(where)).toContainText(card);
      }
    },
    async 'the keyboard alone'(page) {
      const where = await open(page);
      await moveButton(where, 1).focus();
      for (const [number, , step, title] of moves) {
        await expect(moveButton(where, number)).toBeFocused();
        await page.keyboard.press('Enter');
        const offered = where.getByRole('button', { name: called(`${step} ${title}`) });
        while (!(await offered.evaluate((button) => button === document.activeElement)))
          await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await expect(moveButton(where, number)).toBeFocused();
        // The tray comes before the stair.
        if (number < 3)
          while (
            !(await moveButton(where, number + 1).evaluate((button) => button === document.activeElement))
          )
            await page.keyboard.press('Shift+Tab');
      }
    },
  };
  for (const [way, go] of Object.entries(ways)) {
    test(way, async ({ page }) => {
      await go(page);
      await expect.poll(() => storedAnswers(page, example.id)).toEqual(placing);
      await page.reload();
      await ready(page);
      const where = activity(page);
      await expect(where).toHaveAttribute('data-state', 'begun');
      const toBoard = where.getByRole('button', { name: called('Board') });
      if ((await toBoard.getAttribute('aria-pressed')) === 'false') await toBoard.click();
      for (const [, card, , title] of moves) await expect(cardOf(stepOf(where, title), card)).toBeVisible();
    });
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: phone });

  test('dragging from the grip ends in the same state, and a swipe over a card only scrolls', async ({
    page,
  }) => {
    await page.goto(`${gallery}#${example.id}`);
    await ready(page);
    const where = activity(page);
    await where.getByRole('button', { name: called('Board') }).tap();
    const finger = new Finger(page);
    for (const [, card, , title] of moves) {
      const grip = cardOf(where, card).locator('.grip');
      await stepOf(where, title).scrollIntoViewIfNeeded();
      await grip.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await finger.press(grip);
      await finger.moveOver(stepOf(where, title).getByRole('heading'));
      await finger.lift();
      await expect(said(where)).toContainText(`${card} placed on`);
    }
    await expect.poll(() => storedAnswers(page, example.id)).toEqual(placing);

    const before = await storedAnswers(page, example.id);
    await finger.press(cardOf(where, 'Night train').getByRole('paragraph').first());
    await finger.moveOver(stepOf(where, 'A call').getByRole('heading'));
    await finger.lift();
    expect(await storedAnswers(page, example.id)).toEqual(before);
    await expect(page.locator('[data-dragged]')).toHaveCount(0);
  });

  test('a touch that the browser takes over changes nothing', async ({ page }) => {
    await page.goto(`${gallery}#${example.id}`);
    await ready(page);
    const where = activity(page);
    await where.getByRole('button', { name: called('Board') }).tap();
    const finger = new Finger(page);
    const grip = cardOf(where, 'Night train').locator('.grip');
    await grip.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await finger.press(grip);
    await finger.moveOver(stepOf(where, 'A call').getByRole('heading'));
    await expect(page.locator('[data-dragged]')).toHaveCount(1);
    await finger.interrupt();
    await expect(page.locator('[data-dragged]')).toHaveCount(0);
    await expect(moveButton(where, 3)).toBeVisible();
    await expect(where).toHaveAttribute('data-state', 'new');
  });
});

test.describe('a drag that is let go of', () => {
  test('elsewhere changes nothing', async ({ page }) => {
    const where = await open(page);
    await dragOver(where, 'Broken gate', where.getByRole('heading', { level: 3 }));
    await expect(page.locator('[data-dragged]')).toHaveCount(1);
    await page.mouse.up();
    await expect(page.locator('[data-dragged]')).toHaveCount(0);
    await expect(where).toHaveAttribute('data-state', 'new');
    await expect(where.getByText('Still to place: 3 cards')).toBeVisible();
    await expect(moveButton(where, 2)).toHaveAttribute('aria-expanded', 'false');
  });

  test('outside of the window changes nothing, and the next press is a press', async ({ page }) => {
    const where = await open(page);
    await dragOver(where, 'Broken gate', stepOf(where, 'A call'));
    await page.mouse.move(-40, 300);
    await page.mouse.up();
    await expect(page.locator('[data-dragged]')).toHaveCount(0);
    await expect(where).toHaveAttribute('data-state', 'new');
    await byButtons(where, 2, 1, 'A call');
    await expect(said(where)).toHaveText('Broken gate placed on step 1, A call. 1 of 3 placed.');
  });

  test('by Escape changes nothing, though the mouse is over a step', async ({ page }) => {
    const where = await open(page);
    await dragOver(where, 'Broken gate', stepOf(where, 'A call'));
    await expect(stepOf(where, 'A call')).toHaveAttribute('data-over', '');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.locator('[data-dragged], [data-over]')).toHaveCount(0);
    await expect(where).toHaveAttribute('data-state', 'new');
    await expect(moveButton(where, 2)).toHaveAttribute('aria-expanded', 'false');
  });
});

test('a chosen card is let go of by Escape, by a second press, and by its button', async ({ page }) => {
  const where = await open(page);
  const move = moveButton(where, 2);
  const letGo: (() => Promise<void>)[] = [
    () => page.keyboard.press('Escape'),
    () => move.click(),
    () => where.getByRole('button', { name: 'Let go of 2' }).click(),
    () => cardOf(where, 'Broken gate').getByRole('paragraph').first().click(),
  ];
  for (const way of letGo) {
    await move.click();
    await expect(move).toHaveAttribute('aria-expanded', 'true');
    await expect(said(where)).toHaveText(/^Broken gate chosen\b/);
    await way();
    await expect(move).toHaveAttribute('aria-expanded', 'false');
    await expect(said(where)).toHaveText(/^Broken gate let go\b/);
  }
  await move.click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(move).toBeFocused();
  await expect(where).toHaveAttribute('data-state', 'new');
});

test('after a placing the focus is on that card’s button, where the card is now', async ({ page }) => {
  const where = await open(page);
  await byButtons(where, 2, 1, 'A call');
  await expect(stepOf(where, 'A call').getByRole('button', { name: 'Move 2 Broken gate' })).toBeFocused();
  await dragOver(where, 'Opening hours', stepOf(where, 'A visit').getByRole('heading'));
  await page.mouse.up();
  await expect(stepOf(where, 'A visit').getByRole('button', { name: 'Move 1 Opening hours' })).toBeFocused();
});

test('one card at a time the focus goes to the next card', async ({ page }) => {
  const where = await open(page, phone);
  await where.getByRole('button', { name: '2 A visit' }).click();
  await expect(where.getByRole('heading', { name: 'Card 2 of 3' })).toBeFocused();
  await where.getByRole('button', { name: 'Skip for now' }).click();
  await where.getByRole('button', { name: '3 A stay' }).click();
  await expect(where.getByRole('heading', { name: 'Card 2 of 3' })).toBeFocused();
  await where.getByRole('button', { name: '1 A call' }).click();
  await expect(where.getByText('Every card is placed.')).toBeFocused();
});

test('a card that is chosen twice says where it is now', async ({ page }) => {
  const where = await open(page);
  await byButtons(where, 2, 1, 'A call');
  await moveButton(where, 2).click();
  const offered = cardOf(where, 'Broken gate');
  await expect(offered.getByRole('button', { name: '1 A call' })).toHaveAttribute('aria-current', 'true');
  await expect(offered.getByRole('button', { name: '2 A visit' })).not.toHaveAttribute('aria-current');
  await offered.getByRole('button', { name: 'Not placed yet' }).click();
  await expect(said(where)).toHaveText('Broken gate taken back. 0 of 3 placed.');
});

test('moves are undone one by one, the last first', async ({ page }) => {
  const where = await open(page);
  await byButtons(where, 1, 1, 'A call');
  await byButtons(where, 1, 3, 'A stay');
  await where.getByRole('button', { name: 'Undo' }).click();
  await expect(cardOf(stepOf(where, 'A call'), 'Opening hours')).toBeVisible();
  await expect(said(where)).toHaveText('Opening hours placed on step 1, A call. 1 of 3 placed.');
  await where.getByRole('button', { name: 'Undo' }).click();
  await expect(where.getByText('Still to place: 3 cards')).toBeVisible();
  await expect(where.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test.describe('a check', () => {
  const check = 'Check my placing';

  test('with nothing placed says what to do', async ({ page }) => {
    const where = await open(page);
    await where.getByRole('button', { name: check }).click();
    await expect(said(where)).toHaveText(/^Nothing is placed yet/);
  });

  test('names the cards that are missing, leads to each, and finishes nothing', async ({ page }) => {
    const where = await open(page);
    await byButtons(where, 1, 1, 'A call');
    await where.getByRole('button', { name: check }).click();
    await expect(where.getByRole('heading', { name: '1 fits best' })).toBeFocused();
    await expect(where.getByText('Still to place: 2 cards.')).toBeVisible();
    await expect(where).toHaveAttribute('data-state', 'begun');
    await where.getByRole('button', { name: 'Go to card 3: Night train' }).click();
    await expect(where.getByRole('heading', { name: 'Card 3 of 3' })).toBeFocused();
    await expect(where.getByText('The last train leaves at eight')).toBeVisible();
  });

  test('explains every card, those to rethink first, and keeps the rest when they are tried again', async ({
    page,
  }) => {
    const where = await open(page);
    await byButtons(where, 1, 1, 'A call');
    await byButtons(where, 2, 3, 'A stay');
    await byButtons(where, 3, 1, 'A call');
    await where.getByRole('button', { name: check }).click();
    await expect(
      where.getByRole('heading', { name: '1 fits best, 1 can be defended, 1 to rethink' }),
    ).toBeFocused();
    await expect(where).toHaveAttribute('data-state', 'done');
    const rows = where.getByRole('heading', { level: 5 });
    await expect(rows).toHaveText([
      '3 Night train (to rethink)',
      '2 Broken gate (can be defended)',
      '1 Opening hours (fits best)',
    ]);
    await expect(where.getByText('Fits best: step 3, A stay.')).toBeVisible();
    await expect(where.getByText('After the last train only a bed near the hall helps.')).toBeVisible();
    // The case was read a moment ago, and is there for whoever asks.
    await expect(where.getByText('The last train leaves at eight')).toBeHidden();
    await where.getByText(/^The case again, and why not there/).click();
    await expect(where.getByText('The last train leaves at eight')).toBeVisible();
    await expect(where.getByText('You would hear little of the concert.')).toBeVisible();
    await where.getByRole('button', { name: 'Try the 1 again' }).click();
    await expect(where.getByRole('heading', { name: 'Still to place: 1 card' })).toBeFocused();
    await expect(cardOf(stepOf(where, 'A call'), 'Opening hours')).toBeVisible();
    await byButtons(where, 3, 3, 'A stay');
    await where.getByRole('button', { name: check }).click();
    await expect(where.getByRole('heading', { name: '2 fit best, 1 can be defended' })).toBeFocused();
  });

  test('is there again after a reload', async ({ page }) => {
    const where = await open(page);
    for (const [number, , step, title] of moves) await byButtons(where, number, step, title);
    await where.getByRole('button', { name: check }).click();
    await expect(where).toHaveAttribute('data-state', 'done');
    await page.reload();
    await ready(page);
    await expect(activity(page).getByRole('heading', { name: '3 to rethink' })).toBeVisible();
    await expect(activity(page)).toHaveAttribute('data-state', 'done');
  });
});

test('until the board has come back the form shows what was placed, and keeps what is', async ({ page }) => {
  const where = await open(page);
  const [[first, card, step, title], [second, next]] = moves;
  await byButtons(where, first, step, title);
  await expect.poll(async () => Object.keys(await storedAnswers(page, example.id)).length).toBe(1);
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  // What a check says, whatever its script is called.
  await page.route(/\.js$/, async (route) => {
    const answer = await route.fetch();
    if ((await answer.text()).includes('stair small')) await held;
    await route.fulfill({ response: answer });
  });
  await page.reload({ waitUntil: 'commit' });
  const radio = (number: number, name: string) =>
    activity(page)
      .getByRole('group', { name: `${number} ${name}` })
      .getByRole('radio', { name: `${step} ${title}` });
  await ready(page);
  await expect(radio(first, card)).toBeChecked();
  await radio(second, next).check();
  await expect.poll(async () => Object.keys(await storedAnswers(page, example.id)).length).toBe(2);
  release();
  await expect(where.locator('.live')).toBeVisible();
  // Whoever was at a card is at that card.
  await expect(where.getByRole('heading', { name: `Card ${second} of 3` })).toBeVisible();
  expect(Object.keys(await storedAnswers(page, example.id))).toHaveLength(2);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('columns are the same model without an order', async ({ page }) => {
  await page.setViewportSize(board);
  await page.goto(`${gallery}#example-place-columns`);
  await ready(page);
  const where = activity(page, 'Two kinds of tool');
  await moveButton(where, 1).click();
  await where.getByRole('button', { name: called('Garden shed') }).click();
  await expect(said(where)).toHaveText('Spade placed in Garden shed. 1 of 2 placed.');
  await moveButton(where, 2).click();
  await where.getByRole('button', { name: 'Place 2 in Kitchen drawer' }).click();
  await where.getByRole('button', { name: 'Check my placing' }).click();
  await expect(where.getByRole('heading', { name: '2 fit best' })).toBeFocused();
});

test('on the board the next card comes after the one that was placed, by the keyboard alone', async ({
  page,
}) => {
  const where = await open(page);
  await moveButton(where, 1).focus();
  for (const [number, title] of moves) {
    await expect(moveButton(where, number)).toBeFocused();
    if (number === 1) await page.keyboard.press('Enter');
    await expect(moveButton(where, number)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(moveButton(where, number)).toBeFocused();
    const next = where.getByRole('button', { name: /^Next: card/ });
    if (number === moves.length) await expect(next).toHaveCount(0);
    else {
      await page.keyboard.press('Tab');
      await expect(next).toBeFocused();
      expect(title).toBe(moves[number - 1]?.[1]);
      await page.keyboard.press('Enter');
    }
  }
});
