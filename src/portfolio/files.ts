/** The portfolio as files. Fetched at the first click that asks for one. */
import { strToU8, zipSync } from 'fflate';
import type { Document } from '../documents/document.ts';
import { toMarkdown } from '../documents/markdown.ts';
import { portfolio as words } from '../words/en/portfolio.ts';

export interface PortfolioFile {
  readonly name: string;
  readonly content: Blob;
}

type Files = Record<string, Uint8Array>;

/** On the page's own thread: the library's other way starts a worker, which the page's policy forbids. */
const zipped = (files: Files) =>
  new Blob([zipSync(files, { level: 6 }) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });

function markdownFiles(document: Document): Files {
  const { text, files } = toMarkdown(document);
  return {
    [words.files.markdown]: strToU8(text),
    ...Object.fromEntries([...files].map(([name, svg]) => [name, strToU8(svg)])),
  };
}

/** A Word document. */
export async function wordFile(document: Document): Promise<PortfolioFile> {
  const { toDocx } = await import('../documents/docx.ts');
  return { name: words.files.word, content: await toDocx(document) };
}

/** One Markdown file; with pictures, an archive that holds it beside them. */
export function markdownFile(document: Document): PortfolioFile {
  const files = markdownFiles(document);
  const [text] = Object.values(files);
  if (Object.keys(files).length === 1)
    return {
      name: words.files.markdown,
      content: new Blob([text as Uint8Array<ArrayBuffer>], { type: 'text/markdown;charset=utf-8' }),
    };
  return { name: words.files.zip, content: zipped(files) };
}

/**
 * Document, Markdown, pictures and progress in one.
 * @param progress The progress file, by its name and text.
 */
export async function archiveFile(
  document: Document,
  course: string,
  progress: { readonly name: string; readonly text: string },
): Promise<PortfolioFile> {
  const word = await wordFile(document);
  const files = {
    ...markdownFiles(document),
    [word.name]: new Uint8Array(await word.content.arrayBuffer()),
    [progress.name]: strToU8(progress.text),
    [words.files.readMe]: strToU8(words.readMe(course, progress.name)),
  };
  return { name: words.files.archive, content: zipped(files) };
}
