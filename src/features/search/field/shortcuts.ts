/** What callField.ts listens to; the attribute also marks the page's field for it. */
export const SHORTCUTS = '/ Control+K Meta+K';
