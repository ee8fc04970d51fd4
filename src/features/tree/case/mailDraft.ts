/**
 * Windows hands a program an address of 2,083 characters at the most (INTERNET_MAX_URL_LENGTH in
 * wininet.h); a longer draft would not open, or open cut off in the middle of a letter.
 */
const MOST = 2000;

/**
 * The address that opens a mail draft. The body is cut by whole lines to what such an address may
 * hold, and ends in … where lines are missing.
 * @param to an address, or '' where the agent knows it
 */
export function mailDraft(to: string, subject: string, lines: readonly string[]): string {
  const draft = (count: number): string => {
    const shown = count < lines.length ? [...lines.slice(0, count), '…'] : lines;
    const query = { subject, body: shown.join('\r\n') };
    const fields = Object.entries(query).map(
      ([name, value]) => `${name}=${encodeURIComponent(value)}`,
    );
    return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?${fields.join('&')}`;
  };
  let count = lines.length;
  while (count > 0 && draft(count).length > MOST) count -= 1;
  return draft(count);
}
