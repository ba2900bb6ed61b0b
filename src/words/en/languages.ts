/** Where a page is in another language than English; English says nothing of it. */
export const languages = {
  /** That nobody who speaks the language has read the interface yet. */
  notReviewed: '',
  /** That the course itself is in another language than its interface. */
  courseIsOther: '',
  /** Pages, by the first folder of their address, that say all of what they say in English for now. */
  inEnglish: [] as readonly string[],
};
