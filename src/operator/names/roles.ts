import { foldWords } from '../../platform/text/foldWords.ts';

/** What desks are called, in the words that vendors use, English and Spanish. */
const ROLES = new Set(
  `abuse account accounts admin administracion administration ai alianzas alliances api app apps
  asistencia atencion ayuda bd bi billing bot business canal care center centre centro
  channel channels cloud comercial community compliance connect connector connectors contact
  contacto contacts crm csp data dev developer developers development devops devs digital dl docs
  dpo email eng engineering enterprise equipo erp es eu facturacion feedback finance flow global
  group hello hi hola hq info informacion ingenieria integration integrations isv it jira legal
  mail market marketing marketplace microsoft ms msft news no noc noreply office online open
  operations ops platform portal power powerapps powerautomate powerplatform pr press preventa
  privacidad privacy pro product products program programa programs project proveedores public
  reply request requests reseller sales security seguridad sem success suport suporte system tech
  technical tecnico ticket tickets uk us user users vendor ventas web webmaster`.split(/\s+/),
);

/** Such a word within a longer one still names a role, as in a helpline. */
const PART = /support|soporte|help|service|team|customer|client|partner|desk/;

/** True for a word of a desk's name rather than a person's: sales2, helpline. */
export function isRole(word: string): boolean {
  return ROLES.has(word.replace(/\d+$/, '')) || PART.test(word);
}

/** True for an address of a desk rather than a person: every word before the @ is a role. */
export function isRoleAddress(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@'));
  return foldWords(local)
    .split(' ')
    .every((word) => /^\d+$/.test(word) || isRole(word));
}
