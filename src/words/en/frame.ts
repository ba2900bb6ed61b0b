import { sharePicture } from './own.ts';

export const frame = {
  skip: 'Skip to the text',
  forgets:
    'This tab forgets what you do in it when you close it. Other tabs do not: what you do in a link opened in a new tab is kept on this device.',
  forgetsMore: 'Change this in My progress',
  course: 'Course',
  outline: 'Outline',
  outlineTitle: 'Course outline',
  finish: 'Finish',
  close: 'Close',
  glossary: 'Glossary',
  progress: 'My progress',
  references: 'References',
  toolkit: 'Toolkit',
  portfolio: 'Portfolio',
  statement: 'Statement',
  review: 'Review',
  theme: 'Colours',
  themeAuto: 'As the device',
  themeLight: 'Light',
  themeDark: 'Dark',
  shareAlt: sharePicture,
};
