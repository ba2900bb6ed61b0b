/** What is said when a part of a page did not arrive, and how to go on. */
export const missing =
  'A part of this page did not arrive. Check the connection and try again; if it is not that, reload the page. What you have done is kept.';
