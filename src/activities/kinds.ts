/** The kinds that there are: a new kind adds a line here, in `styles.ts` and to each list in `Activity.astro`. */
import { z } from 'astro/zod';
import { balanceSchema } from './balance/schema.ts';
import { choiceSchema } from './choice/schema.ts';
import { expectationsSchema } from './expectations/schema.ts';
import { gridSchema } from './grid/schema.ts';
import { orderSchema } from './order/schema.ts';
import { placeSchema } from './place/schema.ts';
import { profileSchema } from './profile/schema.ts';
import { ratingSchema } from './rating/schema.ts';
import { reflectSchema } from './reflect/schema.ts';
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
]);

/** An activity as its author wrote it. */
export type ActivityEntry = z.infer<typeof activitySchema>;
export type KindName = ActivityEntry['kind'];
