/** How a desk is reached, as an outside corpus writes it: what is not known is empty. */
interface Desk {
  name: string;
  email: string;
  phone: string;
  url: string;
}

/** A publisher of a corpus, in the format of the outside files. */
export interface Publisher {
  id: string;
  name: string;
  aliases: string[];
  products: string[];
  categories: string[];
  /** ISO 3166 code. */
  country: string;
  languages: string[];
  contacts: { support?: Desk; engineering?: Desk; csp?: Desk };
}

/** A labelled query, in the format of the outside files. */
export interface Query {
  id: string;
  q: string;
  /** The class, such as `typo1-ins` or `none`. */
  cls: string;
  /** The publisher that was meant; null where nothing should be found. */
  expected: string | null;
  /** Every publisher that is as right as the one that was meant, itself included. */
  accept: string[];
  /** The smallest corpus that holds the answer. */
  minSize: number;
}
