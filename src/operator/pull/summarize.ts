import type { Counts } from './pull.ts';

export interface Result {
  /** Null when this run only put a finished file into its place. */
  counts: Counts | null;
  resumed: number;
  total: number;
  out: string;
}

/** What a finished pull tells the operator, and what to do next. */
export function summarize({ counts, resumed, total, out }: Result): string {
  const { repeated = 0, dropped = 0, withoutPublisher = 0, withoutDetails = 0 } = counts ?? {};
  const notes = [
    resumed > 0 ? `${resumed} were there from an earlier run` : '',
    repeated > 0 ? `${repeated} stood on two pages and are kept once` : '',
    dropped > 0 ? `${dropped} were private or no products` : '',
    withoutPublisher > 0 ? `${withoutPublisher} name no publisher; the import names them` : '',
    withoutDetails > 0 ? `${withoutDetails} have no details, so no support address` : '',
  ].filter((note) => note !== '');
  const more = notes.length === 0 ? '' : ` ${notes.join('; ')}.`;
  return `Written to ${out}: ${total} products.${more}
Make contacts of it: npm run contacts -- import ${out}`;
}
