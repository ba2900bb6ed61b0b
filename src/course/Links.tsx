/** Links in a sentence, with commas between them and no stray space: JSX keeps only the spaces that are written. */
export interface LinksProps {
  readonly links: readonly { readonly to: string; readonly text: string }[];
  /** What ends the sentence. */
  readonly end?: string;
}

export function Links({ links, end = '.' }: LinksProps) {
  return (
    <>
      {links.map(({ to, text }, index) => (
        <>
          {index > 0 && ', '}
          <a href={to}>{text}</a>
        </>
      ))}
      {end}
    </>
  );
}
