/** Links in a sentence, with commas between them and no stray space: JSX keeps only the spaces that are written. */
export interface LinksProps {
  readonly links: readonly { readonly to: string; readonly text: string }[];
  /** What ends the sentence. */
  readonly end?: string;
  /** Of their texts, where the sentence is in another. */
  readonly lang?: string | undefined;
}

export function Links({ links, end = '.', lang }: LinksProps) {
  return (
    <>
      {links.map(({ to, text }, index) => (
        <>
          {index > 0 && ', '}
          <a href={to} lang={lang}>
            {text}
          </a>
        </>
      ))}
      {end}
    </>
  );
}
