/** What is said when a part of a page did not arrive, and how to go on. */
const again =
  'Check the connection and try again; if it is not that, reload the page. What you have done is kept.';

export const missing = {
  view: 'A part of this page did not arrive, so this is the form as on paper. What you choose and write in it is kept; for the rest, such as lines of your own, reload the page.',
  part: `A part of this page did not arrive. ${again}`,
};
