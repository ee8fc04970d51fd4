import type { MakeEngine } from './engine.ts';

/** The engines by name, loaded when they are needed: each only measures itself. */
export const ENGINES: Record<string, () => Promise<MakeEngine>> = {
  project: async () => (await import('./project.ts')).project,
  fuse: async () => (await import('./fuse.ts')).fuse,
  'fuse-tuned': async () => (await import('./fuse.ts')).fuseTuned,
  minisearch: async () => (await import('./peers/miniSearch.ts')).miniSearch,
  'minisearch-prepared': async () =>
    (await import('./peers/miniSearchPrepared.ts')).miniSearchPrepared,
  ufuzzy: async () => (await import('./peers/uFuzzy.ts')).ufuzzy,
  fuzzysort: async () => (await import('./peers/fuzzysort.ts')).fuzzysortEngine,
  flexsearch: async () => (await import('./peers/flexSearch.ts')).flexSearch,
  orama: async () => (await import('./peers/orama.ts')).orama,
};
