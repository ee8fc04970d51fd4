import type { ChannelId } from '../../../platform/vocabulary.ts';
import type { CellReader } from './cellReader.ts';
import { readEmail } from '../values/readEmail.ts';
import { readUrl } from '../values/readUrl.ts';

/**
 * Lets email and web address of a channel change places where each stands in the column of the
 * other, or one does and its own column is empty. Nothing else is certain.
 */
export function swapAddresses(cells: CellReader, channel: ChannelId): void {
  const [email, url] = [`${channel}.email`, `${channel}.url`] as const;
  const [inEmail, inUrl] = [cells.text(email), cells.text(url)];
  const isEmailInUrl = 'value' in readEmail(inUrl);
  const isUrlInEmail = inEmail !== '' && 'value' in readUrl(inEmail);
  if ((isEmailInUrl && (isUrlInEmail || inEmail === '')) || (isUrlInEmail && inUrl === '')) {
    cells.swap({ field: url, rule: 'email-in-url' }, { field: email, rule: 'url-in-email' });
  }
}
