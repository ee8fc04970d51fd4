/** The host of a web address or the domain of an email, without www; the text itself otherwise. */
export function domainOf(address: string): string {
  const host =
    /^(?:[a-z]+:\/\/)?(?:[^\s/?#@]+@)?([^\s/:?#]+)/i.exec(address.trim())?.[1] ?? address;
  return host.toLowerCase().replace(/^www\./, '');
}
