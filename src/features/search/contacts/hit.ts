import type { OpenTime } from '../../contacts/hours/openHours.ts';
import type { ContactMatch } from '../engine/createSearch.ts';
import type { Entry } from './searchIndex.ts';

/** A contact that was found, as cards show it. */
export interface Hit extends ContactMatch<Entry> {
  /** When the support desk is open from now on, where that is known; see withOpenTimes. */
  open?: OpenTime[];
}
