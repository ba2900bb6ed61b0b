/** What a list of the map offers: the same on paper, without a script and live. */
interface OptionsProps {
  /** Of each: the value that is kept, and what is shown. */
  readonly of: readonly (readonly string[])[];
  readonly lang?: string | undefined;
}

export const Options = ({ of, lang }: OptionsProps) => (
  <>
    {of.map(([value, shown]) => (
      <option key={value} value={value} lang={lang}>
        {shown}
      </option>
    ))}
  </>
);
