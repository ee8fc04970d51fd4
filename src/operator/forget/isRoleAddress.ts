import { foldText } from './readPerson.ts';

/** What desks are called, in the words that vendors use. */
const ROLES = new Set(
  `account accounts admin administracion administration alliances alianzas api asistencia atencion
  ayuda bd billing business canal care center centre centro channel channels cliente clientes cloud
  comercial community compliance connector connectors contact contacto contacts csp customer
  customers customercare customerservice customersuccess customersupport dev developer developers
  development devs dpo engineering equipo facturacion feedback global hello help helpdesk hi hola
  info informacion ingenieria integration integrations isv it jira legal mail marketing marketplace
  microsoft noc noreply office ops partner partnerdesk partners partnership partnerships partnersupport
  platform power powerplatform preventa privacidad privacy product products programa program
  proveedores reply sales saleteam security seguridad sem service servicedesk services soporte
  success suporte support supportteam team teams tech technical techsupport tecnico ticket tickets
  us ventas web webmaster`.split(/\s+/),
);

/** True for an address of a desk rather than a person: every word before the @ is a role. */
export function isRoleAddress(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@'));
  const words = foldText(local).trim().split(' ');
  return words.every((word) => /^\d+$/.test(word) || ROLES.has(word.replace(/\d+$/, '')));
}
