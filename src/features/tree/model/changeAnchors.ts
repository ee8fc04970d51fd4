import type { Change } from './schema.ts';

/**
 * The anchor of each entry of the changelog: its day. Of several on one day the oldest keeps it and
 * the later ones are numbered, so that no anchor changes when an entry is added at the top.
 * @param changes newest first
 */
export function changeAnchors(changes: readonly Pick<Change, 'on'>[]): string[] {
  return changes.map(({ on }, at) => {
    const older = changes.slice(at + 1).filter((other) => other.on === on).length;
    return older === 0 ? on : `${on}-${older + 1}`;
  });
}
