/** What callField.ts listens to, as `aria-keyshortcuts` says it of the field that it goes to. */
export const SHORTCUTS = '/ Control+K Meta+K';
