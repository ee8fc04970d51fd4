import type { Basis } from '../../../platform/vocabulary.ts';
import type { Citation } from '../model/citations.ts';
import { escapeText, linkTo } from './escapeText.ts';
import type { GuidePiece } from './pieces.ts';
import type { GuideFrontMatter } from '../model/schema.ts';
import { tagToMarkdown, type Surroundings } from './tagToMarkdown.ts';

/** A guide's text as the check has read it. */
export interface ReadText {
  pieces: readonly GuidePiece[];
  /** The sources that it cites, in the order of their notes. */
  citations: readonly Citation[];
}

/**
 * A guide as plain Markdown, for whoever reads without a browser. Components are replaced where
 * they stand in the text; all else stays as the editor wrote it.
 */
export function toMarkdown(
  frontMatter: Pick<GuideFrontMatter, 'title' | 'description' | 'audience' | 'roles'>,
  { pieces, citations }: ReadText,
  around: Surroundings,
): string {
  const text = fillPieces(pieces, { citations, around });
  const parts = [
    `# ${escapeText(frontMatter.title)}`,
    escapeText(frontMatter.description),
    aboutGuide(frontMatter, around),
    text.trim(),
    ...(citations.length > 0
      ? [`## ${around.words.guides.sources}`, notes(citations, around)]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function aboutGuide(
  { audience, roles }: Pick<GuideFrontMatter, 'audience' | 'roles'>,
  { words, reviewed, language, address }: Surroundings,
): string {
  const lines = [
    `${words.guides.audience}: ${audience.join('; ')}`,
    `${words.guides.roles}: ${roles.join(', ')}`,
    `${words.guides.reviewed} ${reviewed}`,
    `${words.markdown.language}: ${language}`,
  ].map(escapeText);
  return [...lines, `${words.markdown.page}: <${address}>`].map((line) => `- ${line}`).join('\n');
}

/** The footnotes, numbered as on the page. */
function notes(citations: readonly Citation[], { words, source }: Surroundings): string {
  return citations
    .map(({ source: id, bases }, index) => {
      const { title, url, note } = source(id);
      const basis = bases.map((one) => words.source[one as Basis]).join('; ');
      const about = escapeText(`${note} · ${words.source.supports}: ${basis}`);
      return `[^${index + 1}]: ${linkTo(title, url)} · ${about}`;
    })
    .join('\n');
}

interface Context {
  citations: readonly Citation[];
  around: Surroundings;
}

/** The pieces with what stands for each put in. */
function fillPieces(pieces: readonly GuidePiece[], context: Context): string {
  return pieces.reduce((text: string, piece) => join(text, fillPiece(piece, context)), '');
}

function fillPiece(piece: GuidePiece, context: Context): string {
  if (typeof piece === 'string') return piece.replace(/\r\n/g, '\n');
  const { citations, around } = context;
  if ('link' in piece) {
    const [before, after] = piece.after;
    return fillPieces(piece.before, context) + before + around.addressOf(piece.link) + after;
  }
  const inner = fillPieces(piece.inner, context);
  const replaced = tagToMarkdown(piece.tag, inner, citations, around);
  return piece.indent === '' ? replaced : replaced.replace(/\n(?=.)/g, `\n${piece.indent}`);
}

/** Puts one part behind another; where one asks for a blank line, there is exactly one. */
function join(before: string, after: string): string {
  if (after.startsWith('\n\n')) return before.trimEnd() + after;
  return before + (before.endsWith('\n\n') ? after.replace(/^(?:[ \t]*\n)+/, '') : after);
}
