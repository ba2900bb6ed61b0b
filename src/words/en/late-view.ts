/** What a written form says that keeps what is done in it, since the view for it did not arrive. */
export const lateView =
  'A part of this page did not arrive, so this is the form as on paper. What you choose and write in it is kept; for the rest, such as lines of your own, reload the page.';
