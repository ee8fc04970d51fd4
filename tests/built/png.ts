import { crc32 } from 'node:zlib';

/** The parts of a PNG file behind its signature: a length, a name, the data and a checksum each. */
interface Chunk {
  name: string;
  data: Buffer;
  /** Where the part begins in the file. */
  start: number;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const KEY = Buffer.from('Description\0\0\0\0\0', 'latin1');

/**
 * Size of a picture and the words that were written into it.
 * @throws Error when the file is no PNG
 */
export function readPng(file: Buffer): { width: number; height: number; words: string } {
  const [header, ...rest] = chunksOf(file);
  if (header?.name !== 'IHDR') throw new Error('the file is no PNG');
  const text = rest.find(({ name, data }) => name === 'iTXt' && data.indexOf(KEY) === 0);
  return {
    width: header.data.readUInt32BE(0),
    height: header.data.readUInt32BE(4),
    words: text?.data.subarray(KEY.length).toString('utf8') ?? '',
  };
}

/** The picture with the words that it shows, so that a test sees when they are no longer the site's. */
export function withWords(file: Buffer, words: string): Buffer {
  const end = chunksOf(file).find(({ name }) => name === 'IEND');
  if (!end) throw new Error('the file is no PNG');
  const data = Buffer.concat([KEY, Buffer.from(words, 'utf8')]);
  const body = Buffer.concat([Buffer.from('iTXt', 'latin1'), data]);
  const chunk = Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
  return Buffer.concat([file.subarray(0, end.start), chunk, file.subarray(end.start)]);
}

function chunksOf(file: Buffer): Chunk[] {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return [];
  const chunks: Chunk[] = [];
  for (let start = SIGNATURE.length; start + 12 <= file.length;) {
    const length = file.readUInt32BE(start);
    const name = file.toString('latin1', start + 4, start + 8);
    chunks.push({ name, data: file.subarray(start + 8, start + 8 + length), start });
    start += 12 + length;
  }
  return chunks;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
