import type { Speaker } from './listen.ts';
import { type Voice, differences, signature } from './voices.ts';

/**
 * The products that may speak for the publisher: those that say what most say, and those that do not
 * contradict it, in their order. Where there is a record, only products that it knows are counted,
 * and those that are silent count for the record.
 * @param free who may speak
 * @param base what the record says of the publisher
 */
export function pickForPublisher(
  free: readonly Speaker[],
  speakers: readonly Speaker[],
  base: Voice | undefined,
): Speaker[] {
  const spoken = free.flatMap((speaker) =>
    speaker.voice === undefined ? [] : [{ speaker, voice: speaker.voice }],
  );
  const voters = spoken.filter(({ speaker }) => base === undefined || speaker.isHeir);
  const votes = new Map<string, number>();
  if (base !== undefined) {
    const heirs = speakers.filter(({ isHeir, isApart }) => isHeir && !isApart);
    votes.set(signature(base), heirs.length - voters.length);
  }
  for (const { voice } of voters) {
    const said = signature(voice);
    votes.set(said, (votes.get(said) ?? 0) + 1);
  }
  const [most] = [...votes].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  const leader = spoken.find(({ voice }) => signature(voice) === most)?.voice ?? base;
  let heard: Voice['parts'] = { ...leader?.parts };
  return spoken.flatMap(({ speaker, voice }) => {
    if (differences(voice.parts, heard).length > 0) return [];
    heard = { ...voice.parts, ...heard };
    return [speaker];
  });
}
