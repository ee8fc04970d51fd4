/**
 * What stands around the name of whom somebody looks for, folded: what is wanted of them, and the
 * small words between. They count only where a query has nothing else.
 */
export const NOISE_WORDS: ReadonlySet<string> = new Set(
  `a al con contactar contacto contactos como correo cliente clientes de del donde el en error errores
  es esta fallo falla favor la las los llamar mi no numero para por problema problemas quien sobre
  soporte asistencia atencion ayuda servicio tecnico tecnica telefono un una y
  about an and at by call can cannot contact customer desk email error errors fails fault find for from
  help helpdesk how i in is issue issues it mail my need not number of on or phone please problem
  problems service support tech technical tel telephone the their to via what where who with`.split(
    /\s+/,
  ),
);
