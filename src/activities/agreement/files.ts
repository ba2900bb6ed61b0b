/** The agreement as a file, and on paper. Fetched at the first click that asks for one. */
import type { Block, Document } from '../../documents/document.ts';
import { toMarkdown } from '../../documents/markdown.ts';
import { printDocument } from '../../documents/print.ts';
import { saveFile } from '../../ui/save-file.ts';
import { dayInWords } from '../../words/en/days.ts';
import type { Agreement, AgreementData } from './agreement.ts';
import { articlesOf } from './portfolio.ts';
import { agreementFile as words } from './words/en/agreement-file.ts';

export type Form = 'word' | 'markdown' | 'print';

interface Asked {
  readonly data: AgreementData;
  readonly agreement: Agreement;
  /** The project's name, if it has one. */
  readonly project: string;
  readonly version: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** A project’s name in the title, in UTF-16 units. */
const longestName = 120;

/** The agreement as a document: title, version and day, the articles, and a table for who agreed to it. */
export function documentOf({ data, agreement, project, version, day }: Asked): Document {
  return {
    title: words.title(project.replace(/\s+/g, ' ').trim().slice(0, longestName)),
    language: 'en-GB',
    blocks: [
      { kind: 'paragraph', text: words.version(version, dayInWords(day)), tone: 'quiet' },
      ...beforeNames(articlesOf(data, agreement)),
      { kind: 'heading', level: 1, text: words.agreedBy },
      {
        kind: 'table',
        head: words.signatures,
        rows: [
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
        ],
      },
    ],
  };
}

/** Names on a page of their own would be agreed to nothing: the last piece above them stays with them. */
const beforeNames = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) => (index === blocks.length - 1 ? { ...block, withNext: true } : block));

/** Saves or prints it. Resolves to the file's name; `undefined` for print. */
export async function handOver(form: Form, asked: Asked): Promise<string | undefined> {
  const file = documentOf(asked);
  if (form === 'print') {
    printDocument(file);
    return undefined;
  }
  const name = `${words.fileName}.${form === 'word' ? 'docx' : 'md'}`;
  if (form === 'word') {
    const { toDocx } = await import('../../documents/docx.ts');
    saveFile(name, await toDocx(file));
  } else saveFile(name, new Blob([toMarkdown(file).text], { type: 'text/markdown;charset=utf-8' }));
  return name;
}
