import { parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * A phone number in the groups of its country, for people to read. At build only: the table of
 * countries weighs more than all else that a page loads.
 * @param phone E.164 with `;ext=` where there is an extension; anything else stays as written
 */
export function formatPhone(phone: string): string {
  const isInternational = /^\+\d+(;ext=\d+)?$/.test(phone);
  const parsed = isInternational ? parsePhoneNumberFromString(phone) : undefined;
  return parsed?.formatInternational() ?? phone;
}
