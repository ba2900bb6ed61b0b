/** What a learner writes: no two texts alike, and each in turn of a sort that software likes to get wrong. */

export const family = '👩‍👩‍👧‍👦';

const sorts: readonly ((number: number) => string)[] = [
  (number) => `We rang Ŵyn at the school ${number} times before she said yes.`,
  (number) => `<script>alert(${number})</script> & <b>bold ${number}</b> is only writing.`,
  (number) => `=cmd(${number}) and @SUM(A${number}) are written here and reckon nothing.`,
  (number) => `\u202Efrom right to left ${number}\u202C we say שלום to each other.`,
  (number) => `On night ${number} a family came to us ${family} and stayed.`,
  (number) => `# ${number} | of *these* _signs_ [is](none) to us \`here\`.`,
];

/** Gives one text after another, and remembers them all. */
export class Texts {
  readonly written: string[] = [];
  /** @returns one sentence of 20 to 80 characters. */
  next(): string {
    const number = this.written.length + 1;
    const text = (sorts[number % sorts.length] as (number: number) => string)(100 + number);
    this.written.push(text);
    return text;
  }
}
