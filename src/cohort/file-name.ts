/** The name of a person in that of their file, where somebody put it there. Pure. */

/** What a platform puts behind the name of whoever handed something in: “Amina Khan_12345_assignsubmission_file_”. */
const handedIn = /^(.+?)_\d+_assignsubmission_/;

/** What a browser puts behind the second file of a name. */
const again = /(progress|portfolio) ?\(\d+\)$/i;

/** What is left of a file's name and says nothing of a person: “download”, “attachments”, “(2)”, “copy”. */
const nobody = /^(?:downloads?|attachments?|files?|new folder|submissions?|copy|my|the|all|[\d\s.()]*)$/i;

/**
 * “Amina.json”, “amina-partnerships-progress.json” or “Amina/partnerships-progress.json” → the name; '' where there is none.
 * @param path with the folders and archives that the file lies in, parted by slashes.
 */
export function nameFrom(path: string, course: string): string {
  const own = new RegExp(
    `(^|[-_ .])(?:${['progress', 'portfolio', escaped(course)].join('|')})(?=$|[-_ .(])`,
    'gi',
  );
  for (const part of path.split('/').toReversed()) {
    const whole = handedIn.exec(part)?.[1] ?? part.replace(/\.(json|zip)$/i, '').replace(again, '$1');
    // Twice: two words that stand beside each other share the sign between them.
    const name = tidyName(
      whole
        .replace(own, '$1')
        .replace(own, '$1')
        .replace(/[-_.]+/g, ' '),
    );
    if (!nobody.test(name)) return name;
  }
  return '';
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As long as a name may be in a table. */
export const longestName = 80;

/** A name as it stands in a table: in one line, without signs that nobody sees. */
export const tidyName = (name: string): string =>
  name
    .slice(0, 5 * longestName)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, longestName);
