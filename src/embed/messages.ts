/**
 * What an embedded activity tells the page around it, and what that page can ask. Others rely on these names: see
 * `docs/embedding.md`. Of the learner there is nothing in them but how far the activity is. Pure.
 */

interface About {
  /** The course's id, and the activity's. */
  readonly course: string;
  readonly activity: string;
}

export type Told = About &
  (
    | {
        readonly type: 'course-embed:height';
        /** Pixels that the whole page takes. */
        readonly height: number;
      }
    | {
        readonly type: 'course-embed:state';
        readonly state: 'new' | 'begun' | 'done';
      }
  );

/** Sent by the page around: everything is told once more. */
export const isAsked = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'course-embed:ask';

/** Is what the activity's section says of itself one of the states? */
export const isState = (state: string | undefined): state is 'new' | 'begun' | 'done' =>
  state === 'new' || state === 'begun' || state === 'done';
