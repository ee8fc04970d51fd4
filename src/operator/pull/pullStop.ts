/** Why a pull cannot go on: one sentence for the operator, without the key. */
export class PullStop extends Error {
  /** The answer that stopped it; undefined where there was none. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}
