/**
 * Where a mistake on a page is reported. A mail names what it is about and the page; a form gets no
 * more than a visitor.
 * @param reportMistake the operator's mailto: or https: address
 */
export function reportLink(reportMistake: string, subject: string, page: string): string {
  if (!reportMistake.startsWith('mailto:')) return reportMistake;
  const fields = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(page)}`;
  return `${reportMistake}${reportMistake.includes('?') ? '&' : '?'}${fields}`;
}
