/** Days after which a contact counts as stale. */
const STALE_AFTER = 365;

/**
 * Whether somebody confirmed a contact lately.
 * @param verified YYYY-MM-DD, absent when never
 * @param today YYYY-MM-DD
 */
export function freshness(
  verified: string | undefined,
  today: string,
): 'never' | 'stale' | 'fresh' {
  if (verified === undefined) return 'never';
  const days = (Date.parse(today) - Date.parse(verified)) / 86_400_000;
  return days > STALE_AFTER ? 'stale' : 'fresh';
}
