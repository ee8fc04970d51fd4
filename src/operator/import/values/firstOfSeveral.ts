/** Between addresses that stand in one cell: signs, or the words that join two. */
const BETWEEN =
  /\s*[|;,]\s*(?=\S*@|https?:)|\s+(?:[/&]|y|o|and|or)\s+|(?<=>)\s*[,;]\s*|[|;,]?\s+(?=[^<\s]*@|https?:|www\.)/i;

/**
 * The first of several values in a text; the text itself unless each part is a value, since one
 * that is not may be a remark that must be read.
 */
export function firstOfSeveral(text: string, isValue: (part: string) => boolean): string {
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  const [first] = parts;
  return first !== undefined && parts.length > 1 && parts.every(isValue) ? first : text;
}
