import { Fault } from './fault.ts';

/**
 * The bytes of a file, piece by piece, unpacked when it is gzip: never more than a piece of it is
 * in memory, whatever its size.
 * @param onBytes how many bytes of the file itself have been read
 * @throws Fault for what is no text, and where the file cannot be read to its end
 */
export async function* readBytes(
  file: Blob,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const magic = hex(new Uint8Array(await beginning(file)));
  if (magic.startsWith('504b') || magic === 'd0cf11e0') throw new Fault('workbook');
  if (magic === '25504446') throw new Fault('binary');
  const gzip = magic.startsWith('1f8b');
  if (gzip && typeof DecompressionStream === 'undefined') throw new Fault('gzip');

  const counted = file.stream().pipeThrough(countBytes(onBytes));
  const bytes = gzip ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((): never => {
      throw new Fault('unreadable');
    });
    if (done) return;
    yield value;
  }
}

async function beginning(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.slice(0, 4).arrayBuffer();
  } catch {
    throw new Fault('unreadable');
  }
}

function countBytes(
  onBytes: (bytes: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let read = 0;
  return new TransformStream({
    transform(piece, controller) {
      read += piece.byteLength;
      onBytes(read);
      controller.enqueue(piece);
    },
  });
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
