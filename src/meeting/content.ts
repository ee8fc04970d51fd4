import type { Categories, ContactFile } from '../contacts/schema.ts';
import type { Duties } from '../duties/schema.ts';
import type { Everyday } from '../everyday/schema.ts';
import type { Glossary } from '../glossary/schema.ts';
import type { Guide } from '../guides/readGuide.ts';
import type { Reviewed } from '../reviewed/schema.ts';
import type { Site } from '../site/schema.ts';
import type { Sources } from '../sources/schema.ts';
import type { Changes, Lock, Retired, Tree } from '../tree/schema.ts';
import type { Source } from '../yaml.ts';

/** The streams as the site uses them; a stream that cannot be read is absent. */
export interface Content {
  site?: Site;
  sources?: Sources;
  tree?: Tree;
  /** The routes of the tree as they were last locked. */
  lock?: Lock;
  retired?: Retired;
  changes?: Changes;
  duties?: Duties;
  glossary?: Glossary;
  everyday?: Everyday;
  reviewed?: Reviewed;
  guides: Guide[];
  /** Ids of all guides whose files exist, readable or not. */
  guideIds: string[];
  categories?: Categories;
  contacts?: ContactFile;
}

/** Where the streams stand: each file with the lines of its values. */
export type Places = Record<Exclude<keyof Content, 'guides' | 'guideIds'>, Source>;
