/** The kinds that there are: a new kind adds a line here, in `styles.ts`, in `leans.ts` and to each list in `Activity.astro`. */
import { z } from 'astro/zod';
import { agreementSchema } from './agreement/schema.ts';
import { approachSchema } from './approach/schema.ts';
import { balanceSchema } from './balance/schema.ts';
import { branchSchema } from './branch/schema.ts';
import { choiceSchema } from './choice/schema.ts';
import { expectationsSchema } from './expectations/schema.ts';
import { gridSchema } from './grid/schema.ts';
import { mapSchema } from './map/schema.ts';
import { orderSchema } from './order/schema.ts';
import { placeSchema } from './place/schema.ts';
import { planSchema } from './plan/schema.ts';
import { profileSchema } from './profile/schema.ts';
import { quizSchema } from './quiz/schema.ts';
import { ratingSchema } from './rating/schema.ts';
import { reflectSchema } from './reflect/schema.ts';
import { seatsSchema } from './seats/schema.ts';
import { traceSchema } from './trace/schema.ts';
import { weighSchema } from './weigh/schema.ts';

export const activitySchema = z.discriminatedUnion('kind', [
  placeSchema,
  choiceSchema,
  reflectSchema,
  ratingSchema,
  profileSchema,
  weighSchema,
  balanceSchema,
  expectationsSchema,
  orderSchema,
  gridSchema,
  seatsSchema,
  branchSchema,
  traceSchema,
  quizSchema,
  agreementSchema,
  approachSchema,
  planSchema,
  mapSchema,
]);

/** An activity as its author wrote it. */
export type ActivityEntry = z.infer<typeof activitySchema>;
export type KindName = ActivityEntry['kind'];
