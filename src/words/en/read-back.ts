/** When what is taken along would not come back whole: this page has tried. */
export const readBack = {
  file: 'The file is made, but when this page read it back, not all of it came. Keep it, do not rely on it alone, and leave your work in this browser.',
  link: 'A link was made, and this page could not read all of it back. So it is not offered: save a file instead.',
};
