/** After this many days without a new check a link may lead elsewhere, and the site says so. */
export const STALE_AFTER_DAYS = 180;

/** Whether somebody opened a source's address, and whether that was long ago. */
export type CheckState = 'never' | 'stale' | 'fresh';

/**
 * @param checked day on which the external check opened the page, YYYY-MM-DD; null if it never did
 * @param today YYYY-MM-DD
 */
export function checkState(checked: string | null, today: string): CheckState {
  if (checked === null) return 'never';
  const days = (Date.parse(today) - Date.parse(checked)) / 86_400_000;
  return days > STALE_AFTER_DAYS ? 'stale' : 'fresh';
}
