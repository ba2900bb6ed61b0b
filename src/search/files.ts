/** Fetches what the build wrote for search, once each; what did not come is asked for anew. */
import { type IndexFile, type TextsFile, textsFile } from './found-file.ts';

const root = document.documentElement.dataset['root'] ?? './';
const asked = new Map<string, Promise<unknown>>();

function file<Content>(name: string): Promise<Content> {
  const known = asked.get(name) as Promise<Content> | undefined;
  if (known) return known;
  const coming = fetch(`${root}search/${name}`).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status}: search/${name}`);
    return answer.json() as Promise<Content>;
  });
  asked.set(name, coming);
  coming.catch(() => asked.delete(name));
  return coming;
}

export const indexFile = (): Promise<IndexFile> => file('index.json');
/** The texts of PAGE; none where they did not come: a title is enough to find a place. */
export const textsOf = (page: string): Promise<TextsFile> =>
  file<TextsFile>(textsFile(page)).catch(() => ({}));
