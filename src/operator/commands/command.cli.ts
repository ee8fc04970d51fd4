import type { ParseArgsConfig } from 'node:util';

/** The options of a command as `parseArgs` takes them; `--json`, `--dry-run` and `--help` are added to each. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What an operator typed: values of options by name, and everything else in order. */
export interface Given {
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  positionals: readonly string[];
}

/** A sub-command of `npm run contacts --`. */
export interface Command {
  /** One line for the list of all commands. */
  summary: string;
  /** The whole help text, exit codes included. */
  help: string;
  options: Options;
  /**
   * Does the work and returns the exit code: 0 all was done; 1 done, but the report names errors;
   * 2 nothing was done.
   * @throws UsageError for what the operator called wrongly, or cannot be read or written
   */
  run(given: Given): Promise<number>;
}

/** What the operator must call otherwise: shown as one line, exit code 2. */
export class UsageError extends Error {}
