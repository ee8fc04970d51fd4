/** A text that holds no markup, such as a title or a label, as Markdown. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

/** A link, with its text escaped. */
export function linkTo(text: string, address: string): string {
  return `[${escapeText(text)}](${/[()\s]/.test(address) ? `<${address}>` : address})`;
}
