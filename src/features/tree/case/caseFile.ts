import type { Page } from '../model/page.ts';

/** What the agent knows of the case: it lives in the memory of the page alone, and is not sent. */
export interface CaseFile {
  /** Values by the id of the fact, as their fields hold them. */
  facts: Readonly<Record<string, string>>;
  /** The pages whose outcome was tried before this one, and did not help. */
  before: readonly Page[];
}

/** An empty file: what the build writes. */
export const NO_FACTS: CaseFile = { facts: {}, before: [] };
