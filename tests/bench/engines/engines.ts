import type { MakeEngine } from './engine.ts';

/** The engines by name, loaded when they are needed: each only measures itself. */
export const ENGINES: Record<string, () => Promise<MakeEngine>> = {
  project: async () => (await import('./project.ts')).project,
  fuse: async () => (await import('./fuse.ts')).fuse,
  'fuse-tuned': async () => (await import('./fuse.ts')).fuseTuned,
  minisearch: async () => (await import('./miniSearch.ts')).miniSearch,
  'minisearch-prepared': async () => (await import('./miniSearchPrepared.ts')).miniSearchPrepared,
  ufuzzy: async () => (await import('./uFuzzy.ts')).ufuzzy,
  fuzzysort: async () => (await import('./fuzzysort.ts')).fuzzysortEngine,
  flexsearch: async () => (await import('./flexSearch.ts')).flexSearch,
  orama: async () => (await import('./orama.ts')).orama,
};
