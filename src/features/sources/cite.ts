/** A reference to a source from a file of the content, with the path where it stands in it. */
export interface Cite {
  source: string;
  path: string[];
}
