/** The agenda as a file, and on paper. Fetched at the first button. */
import { toMarkdown } from '../documents/markdown.ts';
import { printDocument } from '../documents/print.ts';
import { saveFile } from '../ui/save-file.ts';
import { roomLaid } from '../words/en/room-laid.ts';
import { type AgendaAsked, agendaDocument } from './agenda-document.ts';

export type Form = 'word' | 'markdown' | 'print';

/** Saves or prints it. Resolves to the file's name; `undefined` for print. */
export async function takeAway(form: Form, asked: AgendaAsked): Promise<string | undefined> {
  const document = agendaDocument(asked);
  if (form === 'print') {
    printDocument(document);
    return undefined;
  }
  const name = `${roomLaid.file.name}.${form === 'word' ? 'docx' : 'md'}`;
  if (form === 'word') {
    const { toDocx } = await import('../documents/docx.ts');
    saveFile(name, await toDocx(document));
  } else saveFile(name, new Blob([toMarkdown(document).text], { type: 'text/markdown;charset=utf-8' }));
  return name;
}
