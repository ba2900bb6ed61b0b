/**
 * Welsh says all that English says: a line for each of its files. What is missing or takes something else fails the types
 * here. `src/build/languages.test.ts` asks for the line of each file.
 */
import type { Says } from '../../src/words/catalogue.ts';

export type WelshWhole = [
  Says<
    typeof import('../../src/activities/agreement/words/cy/agreement.ts'),
    typeof import('../../src/activities/agreement/words/en/agreement.ts')
  >,
  Says<
    typeof import('../../src/activities/approach/words/cy/approach.ts'),
    typeof import('../../src/activities/approach/words/en/approach.ts')
  >,
  Says<
    typeof import('../../src/activities/balance/words/cy/balance.ts'),
    typeof import('../../src/activities/balance/words/en/balance.ts')
  >,
  Says<
    typeof import('../../src/activities/branch/words/cy/branch.ts'),
    typeof import('../../src/activities/branch/words/en/branch.ts')
  >,
  Says<
    typeof import('../../src/activities/choice/words/cy/choice.ts'),
    typeof import('../../src/activities/choice/words/en/choice.ts')
  >,
  Says<
    typeof import('../../src/activities/expectations/words/cy/expectations.ts'),
    typeof import('../../src/activities/expectations/words/en/expectations.ts')
  >,
  Says<
    typeof import('../../src/activities/grid/words/cy/grid.ts'),
    typeof import('../../src/activities/grid/words/en/grid.ts')
  >,
  Says<
    typeof import('../../src/activities/map/words/cy/map.ts'),
    typeof import('../../src/activities/map/words/en/map.ts')
  >,
  Says<
    typeof import('../../src/activities/order/words/cy/order.ts'),
    typeof import('../../src/activities/order/words/en/order.ts')
  >,
  Says<
    typeof import('../../src/activities/place/words/cy/place.ts'),
    typeof import('../../src/activities/place/words/en/place.ts')
  >,
  Says<
    typeof import('../../src/activities/plan/words/cy/plan.ts'),
    typeof import('../../src/activities/plan/words/en/plan.ts')
  >,
  Says<
    typeof import('../../src/activities/plan/words/cy/plan-steps.ts'),
    typeof import('../../src/activities/plan/words/en/plan-steps.ts')
  >,
  Says<
    typeof import('../../src/activities/profile/words/cy/profile.ts'),
    typeof import('../../src/activities/profile/words/en/profile.ts')
  >,
  Says<
    typeof import('../../src/activities/quiz/words/cy/quiz.ts'),
    typeof import('../../src/activities/quiz/words/en/quiz.ts')
  >,
  Says<
    typeof import('../../src/activities/rating/words/cy/rating.ts'),
    typeof import('../../src/activities/rating/words/en/rating.ts')
  >,
  Says<
    typeof import('../../src/activities/reflect/words/cy/reflect.ts'),
    typeof import('../../src/activities/reflect/words/en/reflect.ts')
  >,
  Says<
    typeof import('../../src/activities/seats/words/cy/seats.ts'),
    typeof import('../../src/activities/seats/words/en/seats.ts')
  >,
  Says<
    typeof import('../../src/activities/trace/words/cy/trace.ts'),
    typeof import('../../src/activities/trace/words/en/trace.ts')
  >,
  Says<
    typeof import('../../src/activities/weigh/words/cy/weigh.ts'),
    typeof import('../../src/activities/weigh/words/en/weigh.ts')
  >,
  Says<typeof import('../../src/words/cy/about.ts'), typeof import('../../src/words/en/about.ts')>,
  Says<typeof import('../../src/words/cy/activity.ts'), typeof import('../../src/words/en/activity.ts')>,
  Says<typeof import('../../src/words/cy/amounts.ts'), typeof import('../../src/words/en/amounts.ts')>,
  Says<typeof import('../../src/words/cy/annotation.ts'), typeof import('../../src/words/en/annotation.ts')>,
  Says<
    typeof import('../../src/words/cy/annotation-page.ts'),
    typeof import('../../src/words/en/annotation-page.ts')
  >,
  Says<typeof import('../../src/words/cy/books.ts'), typeof import('../../src/words/en/books.ts')>,
  Says<typeof import('../../src/words/cy/cohort.ts'), typeof import('../../src/words/en/cohort.ts')>,
  Says<
    typeof import('../../src/words/cy/cohort-page.ts'),
    typeof import('../../src/words/en/cohort-page.ts')
  >,
  Says<typeof import('../../src/words/cy/brings.ts'), typeof import('../../src/words/en/brings.ts')>,
  Says<typeof import('../../src/words/cy/copy-link.ts'), typeof import('../../src/words/en/copy-link.ts')>,
  Says<typeof import('../../src/words/cy/days.ts'), typeof import('../../src/words/en/days.ts')>,
  Says<typeof import('../../src/words/cy/date.ts'), typeof import('../../src/words/en/date.ts')>,
  Says<typeof import('../../src/words/cy/download.ts'), typeof import('../../src/words/en/download.ts')>,
  Says<typeof import('../../src/words/cy/days-short.ts'), typeof import('../../src/words/en/days-short.ts')>,
  Says<typeof import('../../src/words/cy/due.ts'), typeof import('../../src/words/en/due.ts')>,
  Says<typeof import('../../src/words/cy/embed.ts'), typeof import('../../src/words/en/embed.ts')>,
  Says<
    typeof import('../../src/words/cy/facilitator.ts'),
    typeof import('../../src/words/en/facilitator.ts')
  >,
  Says<typeof import('../../src/words/cy/frame.ts'), typeof import('../../src/words/en/frame.ts')>,
  Says<typeof import('../../src/words/cy/glossary.ts'), typeof import('../../src/words/en/glossary.ts')>,
  Says<typeof import('../../src/words/cy/group.ts'), typeof import('../../src/words/en/group.ts')>,
  Says<typeof import('../../src/words/cy/group-code.ts'), typeof import('../../src/words/en/group-code.ts')>,
  Says<typeof import('../../src/words/cy/group-page.ts'), typeof import('../../src/words/en/group-page.ts')>,
  Says<typeof import('../../src/words/cy/home.ts'), typeof import('../../src/words/en/home.ts')>,
  Says<typeof import('../../src/words/cy/keep-safe.ts'), typeof import('../../src/words/en/keep-safe.ts')>,
  Says<typeof import('../../src/words/cy/kept.ts'), typeof import('../../src/words/en/kept.ts')>,
  Says<typeof import('../../src/words/cy/languages.ts'), typeof import('../../src/words/en/languages.ts')>,
  Says<typeof import('../../src/words/cy/late-view.ts'), typeof import('../../src/words/en/late-view.ts')>,
  Says<typeof import('../../src/words/cy/lesson.ts'), typeof import('../../src/words/en/lesson.ts')>,
  Says<
    typeof import('../../src/words/cy/lessons-counted.ts'),
    typeof import('../../src/words/en/lessons-counted.ts')
  >,
  Says<typeof import('../../src/words/cy/lost.ts'), typeof import('../../src/words/en/lost.ts')>,
  Says<typeof import('../../src/words/cy/missing.ts'), typeof import('../../src/words/en/missing.ts')>,
  Says<typeof import('../../src/words/cy/nations.ts'), typeof import('../../src/words/en/nations.ts')>,
  Says<typeof import('../../src/words/cy/neutral.ts'), typeof import('../../src/words/en/neutral.ts')>,
  Says<typeof import('../../src/words/cy/offline.ts'), typeof import('../../src/words/en/offline.ts')>,
  Says<typeof import('../../src/words/cy/other-ways.ts'), typeof import('../../src/words/en/other-ways.ts')>,
  Says<typeof import('../../src/words/cy/outline.ts'), typeof import('../../src/words/en/outline.ts')>,
  Says<
    typeof import('../../src/words/cy/outline-page.ts'),
    typeof import('../../src/words/en/outline-page.ts')
  >,
  Says<typeof import('../../src/words/cy/over.ts'), typeof import('../../src/words/en/over.ts')>,
  Says<typeof import('../../src/words/cy/phrases.ts'), typeof import('../../src/words/en/phrases.ts')>,
  Says<typeof import('../../src/words/cy/portfolio.ts'), typeof import('../../src/words/en/portfolio.ts')>,
  Says<
    typeof import('../../src/words/cy/portfolio-parts.ts'),
    typeof import('../../src/words/en/portfolio-parts.ts')
  >,
  Says<typeof import('../../src/words/cy/present.ts'), typeof import('../../src/words/en/present.ts')>,
  Says<typeof import('../../src/words/cy/progress.ts'), typeof import('../../src/words/en/progress.ts')>,
  Says<
    typeof import('../../src/words/cy/progress-link.ts'),
    typeof import('../../src/words/en/progress-link.ts')
  >,
  Says<
    typeof import('../../src/words/cy/progress-page.ts'),
    typeof import('../../src/words/en/progress-page.ts')
  >,
  Says<typeof import('../../src/words/cy/read-back.ts'), typeof import('../../src/words/en/read-back.ts')>,
  Says<typeof import('../../src/words/cy/reading.ts'), typeof import('../../src/words/en/reading.ts')>,
  Says<typeof import('../../src/words/cy/references.ts'), typeof import('../../src/words/en/references.ts')>,
  Says<typeof import('../../src/words/cy/review.ts'), typeof import('../../src/words/en/review.ts')>,
  Says<typeof import('../../src/words/cy/room.ts'), typeof import('../../src/words/en/room.ts')>,
  Says<typeof import('../../src/words/cy/room-laid.ts'), typeof import('../../src/words/en/room-laid.ts')>,
  Says<typeof import('../../src/words/cy/saved.ts'), typeof import('../../src/words/en/saved.ts')>,
  Says<typeof import('../../src/words/cy/search.ts'), typeof import('../../src/words/en/search.ts')>,
  Says<typeof import('../../src/words/cy/spread.ts'), typeof import('../../src/words/en/spread.ts')>,
  Says<typeof import('../../src/words/cy/standing.ts'), typeof import('../../src/words/en/standing.ts')>,
  Says<typeof import('../../src/words/cy/statement.ts'), typeof import('../../src/words/en/statement.ts')>,
  Says<
    typeof import('../../src/words/cy/statement-letters.ts'),
    typeof import('../../src/words/en/statement-letters.ts')
  >,
  Says<
    typeof import('../../src/words/cy/statement-made.ts'),
    typeof import('../../src/words/en/statement-made.ts')
  >,
  Says<
    typeof import('../../src/words/cy/statement-page.ts'),
    typeof import('../../src/words/en/statement-page.ts')
  >,
  Says<typeof import('../../src/words/cy/to-print.ts'), typeof import('../../src/words/en/to-print.ts')>,
  Says<typeof import('../../src/words/cy/toolkit.ts'), typeof import('../../src/words/en/toolkit.ts')>,
  Says<typeof import('../../src/words/cy/trouble.ts'), typeof import('../../src/words/en/trouble.ts')>,
  Says<typeof import('../../src/words/cy/verdict.ts'), typeof import('../../src/words/en/verdict.ts')>,
  Says<typeof import('../../src/words/cy/verify.ts'), typeof import('../../src/words/en/verify.ts')>,
  Says<typeof import('../../src/words/cy/wall.ts'), typeof import('../../src/words/en/wall.ts')>,
  Says<typeof import('../../src/words/cy/way.ts'), typeof import('../../src/words/en/way.ts')>,
  Says<typeof import('../../src/words/cy/ways.ts'), typeof import('../../src/words/en/ways.ts')>,
  Says<typeof import('../../src/words/cy/went.ts'), typeof import('../../src/words/en/went.ts')>,
];
