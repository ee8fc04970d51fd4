/**
 * What stands around the name of whom somebody looks for, folded: what is wanted of them, and the
 * small words between. They count only where a query has nothing else.
 */
export const NOISE_WORDS: ReadonlySet<string> = new Set(
  `a al busco buscamos con contactar contacto contactos como correo cliente clientes de del donde el en
  error errores es esta fallo falla favor hablar la las llamar los me mi necesita necesitamos necesito no
  nos nuestro numero para por problema problemas quiere quiero quien sobre soporte asistencia atencion
  ayuda servicio su tecnico tecnica telefono tengo un una y
  about an and at by call can cannot contact customer desk email error errors fails fault find for from
  help helpdesk how i in is issue issues it looking mail my need needs not number of on or phone please
  problem problems service support talk tech technical tel telephone the their to via want wants what
  where who with`.split(/\s+/),
);
