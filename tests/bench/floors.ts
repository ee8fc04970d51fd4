/** What the search must find at the least; shares from 0 to 1. */
export interface Floor {
  recall1: number;
  recall5: number;
  /** At the most: queries that nothing answers and that show something. */
  falseResults: number;
}

/** On what the generator makes, by the number of publishers. */
export const GENERATED: Readonly<Record<number, Floor>> = {
  2_000: { recall1: 0.99, recall5: 0.997, falseResults: 0.01 },
  10_000: { recall1: 0.985, recall5: 0.996, falseResults: 0.01 },
};

/** On the outside corpora with their queries, by the number of publishers. */
export const OUTSIDE: Readonly<Record<number, Floor>> = {
  2_000: { recall1: 0.99, recall5: 0.997, falseResults: 0.01 },
  10_000: { recall1: 0.985, recall5: 0.996, falseResults: 0.01 },
  50_000: { recall1: 0.975, recall5: 0.99, falseResults: 0.02 },
};
