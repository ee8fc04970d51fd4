/**
 * The text of an answer. The limit counts bytes as they are after decompression, so that a small
 * body that swells is given up as early as a large one.
 * @throws TooLarge, or what the connection says
 */
export async function readCapped(response: Response, limit: number): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  // Leaving the loop early cancels the download.
  for await (const chunk of response.body) {
    bytes += chunk.length;
    if (bytes > limit) throw new TooLarge(`more than ${limit / 1_000_000} MB`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

export class TooLarge extends Error {}
