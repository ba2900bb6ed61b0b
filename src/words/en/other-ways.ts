/** Beside the line that says where a file should be. */
export const otherWays = {
  isItThere: 'The page cannot see whether it is. Once you have found it, it counts as your copy:',
  there: 'The file is there',
  noted: 'Noted as your copy, with today’s date.',
  notThere: 'If it is not there',
  why: 'Some browsers inside other apps save no files. Take it in another way, or open the course in a browser of its own.',
  share: 'Share the file',
  shared: 'Handed on.',
  notShared: 'The browser could not hand it on.',
  open: 'Open the file in a tab',
  copy: 'Copy it as text',
  copied: 'Copied. Paste it into a message to yourself, or into a file.',
  copyYourself: 'The browser did not let the page copy it. It is selected now: hold it, or press Ctrl+C.',
  text: 'The file as text',
};
