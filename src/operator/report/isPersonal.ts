/** Words of addresses that belong to a role, in English and Spanish. */
const ROLES = new Set(
  (
    'abuse account accounts admin ai alliances api app apps atencion ayuda bi billing bot business care case channel ' +
    'client cliente clientes cloud comercial compliance connect connector connectors contact contacto contacts ' +
    'crm csp customer customers customercare data desk dev developer developers devops digital dl docs email eng ' +
    'engineering enterprise erp es eu feedback finance flow global group hello help helpdesk hola hq info ' +
    'ingenieria integration integrations isv it legal mail market marketing marketplace microsoft ms msft news no noreply ' +
    'office online open operations ops partner partners partnerships platform portal power powerapps powerautomate ' +
    'pr press privacy pro product products programs project public reply request requests reseller sales security ' +
    'service servicedesk services soporte success suport support system team teams tech technical tecnico ticket tickets ' +
    'uk us user users ventas vendor web webmaster'
  ).split(' '),
);

/** Such a word within a longer one still names a role, as in a helpline. */
const ROLE = /support|soporte|help|service|team|customer|client|partner|desk/;

/** A given name and a surname or two, as against the name of a desk. */
const PERSON = /^\p{Lu}\p{Ll}+(?:[ -](?:\p{Lu}\p{Ll}+|\p{Lu}\.|de|del|la|da|van|von|y))+$/u;

/**
 * Whether an address looks like that of a person: given name and surname with a sign between them,
 * or a part of the person's name that stands beside it. A guess, for a warning.
 * @param name of the channel
 */
export function isPersonal(email: string, name: string | undefined): boolean {
  const [local = '', domain = ''] = fold(email).split('@');
  if (isRole(local) || /\d/.test(local)) return false;
  if (/^[a-z]+[._][a-z]{2,}$/.test(local)) {
    return !local.split(/[._]/).some((part) => part.length > 2 && domain.includes(part));
  }
  if (name === undefined || !PERSON.test(name) || isRole(fold(name))) return false;
  const words = fold(name).split(/[^a-z]+/);
  return words.some((word) => word.length > 2 && local.includes(word) && !domain.includes(word));
}

function isRole(text: string): boolean {
  return text.split(/[^a-z]+/).some((word) => ROLES.has(word) || ROLE.test(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
