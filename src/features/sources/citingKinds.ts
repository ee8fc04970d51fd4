/** What rests on a source, by the kind of page that shows it. */
export const CITING_KINDS = ['guide', 'question', 'outcome', 'duty', 'term'] as const;
export type CitingKind = (typeof CITING_KINDS)[number];

/** A page that rests on a source. */
export interface CitingPage {
  kind: CitingKind;
  id: string;
}
