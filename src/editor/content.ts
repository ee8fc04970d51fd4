import type { Categories, ContactFile } from '../features/contacts/record/schema.ts';
import type { Duties } from '../features/duties/schema.ts';
import type { Everyday } from '../features/findable/everyday.ts';
import type { Glossary } from '../features/glossary/schema.ts';
import type { Guide } from '../features/guides/model/readGuide.ts';
import type { Reviewed } from '../features/translations/schema.ts';
import type { Site } from '../features/organization/schema.ts';
import type { Sources } from '../features/sources/schema.ts';
import type { Changes, Lock, Retired, Tree } from '../features/tree/model/schema.ts';
import type { ParsedFile } from '../platform/files/yaml.ts';

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
export type Places = Record<Exclude<keyof Content, 'guides' | 'guideIds'>, ParsedFile>;
