import type { GuidePiece } from '../markdown/pieces.ts';
import type { Citation } from './citations.ts';
import type { LinkTarget } from './linkTarget.ts';
import type { Outline } from './outline.ts';

/** What the pages need of a guide's text beside what Astro makes of it, as the check has read it. */
export interface GuideText {
  citations: Citation[];
  /** The pages of the site that it links to. */
  links: LinkTarget[];
  outline: Outline;
  /** For its Markdown twin. */
  pieces: GuidePiece[];
}
