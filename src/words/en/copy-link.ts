/** Where a link to an activity is copied. */
export const copyLink = {
  copied: 'Link copied.',
  copyYourself: 'The browser did not let the page copy it. The link is selected: press Ctrl+C, or hold it.',
  address: 'Link to this activity',
};
