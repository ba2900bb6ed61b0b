/** Characters that have a meaning in XML, and those that XML forbids. */
const plainXml = (text: string) =>
  text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/**
 * Writes the document's XMP metadata from its information dictionary, and that it keeps to PDF/UA, which
 * `accessible.test.ts` checks. The library writes it without
 * escaping, so that a course called "Partners & networks" gives metadata that no reader can parse.
 */
export function describe(doc: PDFKit.PDFDocument): void {
  const open = doc as unknown as { _addInfo(): void; appendXML(xml: string): void };
  open._addInfo = () => {
    const { Title = '', Author = '', Subject = '', Creator = '', Producer = '', CreationDate } = doc.info;
    const date = `${CreationDate?.toISOString().split('.')[0]}Z`;
    const inEveryLanguage = (text: string) =>
      `<rdf:Alt><rdf:li xml:lang="x-default">${plainXml(text)}</rdf:li></rdf:Alt>`;
    open.appendXML(`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title>${inEveryLanguage(Title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${plainXml(Author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inEveryLanguage(Subject)}</dc:description>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:CreatorTool>${plainXml(Creator)}</xmp:CreatorTool>
<pdf:Producer>${plainXml(Producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`);
  };
}
