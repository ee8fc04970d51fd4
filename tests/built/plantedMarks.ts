import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync, unzipSync } from 'node:zlib';
import type { Channel, ContactFile } from '../../src/features/contacts/record/schema.ts';

/** A text that must not be found, in a form in which a build might write it. */
export interface Mark {
  /** Contact, channel and field that it comes from. */
  place: string;
  text: string;
}

/** Every partner-only name, email and phone of a contact file, in every form that it may take. */
export function marksOf({ contacts }: ContactFile): Mark[] {
  return contacts.flatMap(({ id, channels, products = [] }) => [
    ...marksOfChannels(id, channels),
    ...products.flatMap((product) =>
      marksOfChannels(`${id} ${product.name}`, product.channels ?? {}),
    ),
  ]);
}

function marksOfChannels(owner: string, channels: Partial<Record<string, Channel>>): Mark[] {
  return Object.entries(channels).flatMap(([kind, channel]) => {
    if (channel?.audience !== 'partner') return [];
    const { name, email, phone } = channel;
    return Object.entries({ name, email, phone }).flatMap(([field, value]) =>
      value === undefined
        ? []
        : formsOf(field, value).map((text) => ({ place: `${owner} ${kind} ${field}`, text })),
    );
  });
}

/** The value as it is, its parts that tell as much, and how files of a site spell them. */
function formsOf(field: string, value: string): string[] {
  const parts = partsOf(field, value);
  const spelled = parts.flatMap((part) => [
    part,
    encodeURIComponent(part),
    JSON.stringify(part).slice(1, -1),
    part.replaceAll('&', '&amp;'),
    part.replace(
      /[^\x20-\x7e]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    part.replace(/[^\x20-\x7e]/g, (letter) => `&#${letter.charCodeAt(0)};`),
  ]);
  return [...new Set([...spelled, ...parts.filter(isLong).flatMap(toBase64)])];
}

function partsOf(field: string, value: string): string[] {
  if (field === 'email') return [value, ...value.split('@')];
  if (field === 'name') return [value, value.split(' ')[1] ?? value];
  // A phone is grouped in many ways: its last digits, with what may stand between them.
  const digits = value.replace(/\D/g, '').slice(-6);
  return [
    value,
    digits,
    ...[' ', '-', '.', ' '].flatMap((gap) => [
      digits.match(/.{3}/g)?.join(gap) ?? digits,
      digits.match(/.{2}/g)?.join(gap) ?? digits,
    ]),
  ];
}

/** Of a few letters base64 leaves too few to be found by chance nowhere else. */
function isLong(text: string): boolean {
  return text.length >= 8;
}

/** The middle of the three base64 spellings that a text has, depending on what stands before it. */
function toBase64(text: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const start = before === 0 ? 0 : 4;
    return bytes.toString('base64').slice(start, Math.floor((bytes.length * 4) / 3) - 2);
  });
}

/** Every place of a folder, compressed files opened, in which one of the marks stands. */
export function findMarks(
  folder: string,
  marks: readonly Mark[],
): { file: string; place: string }[] {
  return filesOf(folder).flatMap((file) => {
    const texts = opened(readFileSync(join(folder, file))).flatMap((bytes) => [
      bytes.toString('utf8').toLowerCase(),
      bytes.toString('utf16le').toLowerCase(),
    ]);
    // An address may be spelled in any case; base64 counts only as it stands.
    const exact = readFileSync(join(folder, file), 'latin1');
    return marks
      .filter(
        ({ text }) => exact.includes(text) || texts.some((one) => one.includes(text.toLowerCase())),
      )
      .map(({ place }) => ({ file, place }));
  });
}

export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length));
}

/** The bytes as they stand, and what they hold where they are compressed. */
function opened(bytes: Buffer): Buffer[] {
  const unpacked = [gunzipSync, inflateSync, unzipSync, brotliDecompressSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  });
  return [bytes, ...unpacked];
}
