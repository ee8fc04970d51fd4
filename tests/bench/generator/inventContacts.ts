import { keyOf } from '../fold.ts';
import type { Name } from './inventName.ts';
import type { Random } from './random.ts';
import type { Publisher } from '../record.ts';

const USERS = ['support', 'soporte', 'help', 'helpdesk', 'service', 'hello', 'servicedesk'];
const PAGES = ['', '/help', '/soporte', '/support', '/contact', '/en/contact-us?from=marketplace'];

/** A domain below `.example` that nobody before has, unless two publishers share one. */
export function inventDomain({ core, brand }: Name, taken: Set<string>, random: Random): string {
  if (taken.size > 50 && random.chance(0.01)) return random.pick([...taken]);
  const words = keyOf(core);
  const full = words.replaceAll(' ', random.chance(0.25) ? '-' : '');
  const start = random.chance(0.2) ? keyOf(brand).replaceAll(' ', '') : full;
  const ends = [
    '',
    'hq',
    'app',
    'group',
    '-online',
    '-soft',
    ...Array.from({ length: 99 }, (_, n) => `-${n}`),
  ];
  const domain = ends.map((end) => `${ascii(start)}${end}.example`).find((one) => !taken.has(one));
  taken.add(domain ?? '');
  return domain ?? '';
}

/** Nothing that no address may hold is left, whatever the alphabet of the name. */
function ascii(label: string): string {
  return label.replace(/[^a-z0-9-]/g, '') || 'x';
}

/** Desks with addresses at that domain; every publisher has one for support. */
export function inventContacts(
  brand: string,
  domain: string,
  calling: string,
  random: Random,
): Publisher['contacts'] {
  const desk = (role: string, users: readonly string[], withUrl: boolean) => {
    const host = random.pick(['www.', 'www.', 'support.', '']) + domain;
    const shared = random.chance(0.02) ? `${domain.replace('.example', '')}.desks.example` : host;
    const url = withUrl ? `https://${shared}${random.pick(PAGES)}` : '';
    return {
      name: `${brand} ${role}`,
      email: url !== '' && random.chance(0.25) ? '' : `${random.pick(users)}@${domain}`,
      phone: random.chance(0.4) ? `+${calling} 555 01${10 + random.below(90)}` : '',
      url,
    };
  };
  return {
    support: desk('Support', USERS, random.chance(0.75)),
    ...(random.chance(0.3)
      ? { engineering: desk('Engineering', ['engineering', 'dev'], false) }
      : {}),
    ...(random.chance(0.25) ? { csp: desk('CSP', ['csp', 'partners', 'licensing'], false) } : {}),
  };
}
