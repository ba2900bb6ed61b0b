export const download = {
  title: 'Take the course along',
  description: (course: string) => `“${course}” as packages for learning platforms and web servers.`,
  lead: 'The same course in the forms that other systems take. In each, what people write stays on their own device.',
  take: (file: string, bytes: number) => `Download ${file} (${(bytes / 1e6).toFixed(1)} MB)`,
  same: 'The long numbers are checksums. Whoever builds the same version of the course gets the same ones.',
};

/** By the name of the wrapper. */
export const packages: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  scorm12: {
    title: 'SCORM 1.2',
    text: 'For nearly every learning platform: Moodle, Totara, Canvas, Blackboard, Brightspace and others. Take this one if you are not sure.',
  },
  scorm2004: {
    title: 'SCORM 2004, 4th edition',
    text: 'For platforms that say they take it. It tells completion and success apart, and how far somebody is.',
  },
  cmi5: {
    title: 'cmi5',
    text: 'For platforms with a store of statements (an LRS). It tells each activity with what was chosen, and catches up after a time without a network.',
  },
  cc: {
    title: 'Common Cartridge 1.1',
    text: 'The text to read and the questions as tests of the platform’s own, to adopt and to adapt. Activities are there as forms on paper.',
  },
  site: {
    title: 'Web site',
    text: 'Unpack it on any web server, in any folder. Nothing has to be set.',
  },
};
