/** What a list of the map offers: the same on paper, without a script and live. */
interface OptionsProps {
  /** Of each: the value that is kept, and what is shown. */
  readonly of: readonly (readonly string[])[];
}

export const Options = ({ of }: OptionsProps) => (
  <>
    {of.map(([value, shown]) => (
      <option key={value} value={value}>
        {shown}
      </option>
    ))}
  </>
);
