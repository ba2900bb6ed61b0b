/** Reads a PDF as another program would: with Mozilla's reader, which had no hand in making it. */
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** The text of all pages. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text;
}

interface PdfInfo {
  readonly title: unknown;
  readonly language: unknown;
  readonly pages: number;
  /** Roles of the structure tree, in the order of reading: H1, P, Table … */
  readonly roles: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

export async function pdfInfo(pdf: Uint8Array): Promise<PdfInfo> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { info } = await getMeta(document);
  const rolesIn = ({ role, children = [] }: Node): string[] => [
    ...(role ? [role] : []),
    ...children.flatMap(rolesIn),
  ];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    // A page that is not tagged has none.
    const tree = (await (await document.getPage(number)).getStructTree()) as Node | null;
    if (tree) roles.push(...rolesIn(tree));
  }
  return { title: info['Title'], language: info['Language'], pages: document.numPages, roles };
}
