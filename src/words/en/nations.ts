/** Where a lesson has a passage for each nation. */
export const nations = {
  legend: 'Your nation',
  none: 'Not chosen',
  hint: 'Your nation’s passage then comes first, in every lesson.',
  others: 'The other nations',
};

/** Said aloud: the change itself is seen. */
export const nationsSaid = {
  first: (nation: string) => `${nation} comes first.`,
  asWritten: 'The passages are in their own order.',
};
