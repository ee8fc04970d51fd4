/**
 * A question as it is typed, the addresses that answer it (one of them must stand among the first
 * three), parted by blanks, and why it is asked. Addresses: `guide:ID`, `guide:ID#SECTION` by its
 * number, `term:ID`, `duty:ID`, `tree:QUESTION` or `tree:QUESTION/OPTION`, `category:SLUG`.
 */
export type Labelled = [query: string, accepted: string, reason: string];
