/** Why nothing is signed: what is wrong, and what to do about it; a sentence each. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
