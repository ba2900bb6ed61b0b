/** What stands in the documents that the course hands out, beside what they are about. */
export const documents = {
  /** “Page 2 of 5”: what stands before the page’s number, and between it and the number of pages. */
  page: ['Page ', ' of '] as const,
};
