const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What stands before and after the vowel of an invented syllable; an empty place is a comma. */
const parts = (text: string): readonly string[] =>
  text.split(' ').map((part) => part.replace('-', ''));

export const ONSETS = parts(
  'b b c c d d f g h j k l l m m n n p p r r s s t t v v w z br ch cl cr dr fl gr pl pr qu sh st tr -',
);
export const VOWELS = parts('a a a a e e e e i i i o o o u u y ea ia io');
export const CODAS = parts('- - - - - - - - - - l n n r r s s t m nd ck nt st x');

/** Invented syllables as Spanish, German, French or a Nordic language would write them. */
export const ACCENTED = list(`
  ñá ñe ño món cón dín zár rés lín tó pú bér vía ción güe gún
  mü schö grä fäl köt zür büs häu wöl ßen straß
  çai lé fè rê nô aî vœu cé thé blè
  bjø røn sø nå kær hø ły wał żór świ ól čar
`);

export const SURNAMES = list(`
  Abellán Acuña Alarcón Almodóvar Arbeláez Báez Belén Benítez Cáceres Calderón Carrión Castaño
  Cebrián Cortés Dávila Echeverría Espín Farías Galán Garzón Guillén Ibáñez Juárez Lázaro Leguía
  Luján Marín Mínguez Muñiz Narváez Núñez Ocaña Pavón Quiñones Roldán Sáez Saldaña Solís Tejón
  Urrutia Valdés Vélez Yáñez Zúñiga Albers Brandt Döring Eßer Fröhlich Grünwald Höfer Jürgens Köhler
  Lößner Möller Nüßlein Rößler Schütte Süßkind Vögele Weiß Aubé Béranger Côté Delacroix Fayçal
  François Lefèvre Mâcon Noël Prévost Açaí Gonçalves Magalhães Simões Øster Sørby Nygård Åkesson
  Lindström Kjær Łukasik Wójcik Żurek Kováč Horvát Ashworth Bexley Cromwell Dunmore Fairfax Hartley
  Kingsley Lockwood Merton Penrose Radley Thornton Whitby Yardley
`);

export const SPANISH_NOUNS = list(`
  Almacén Análisis Asesoría Auditoría Automatización Calidad Centro Clínica Comunicación Consultoría
  Contabilidad Diseño Educación Energía Estudio Fábrica Facturación Farmacia Finanzas Formación
  Gestión Gráfica Grupo Hostelería Informática Ingeniería Inmobiliaria Logística Mecánica Nómina
  Óptica Producción Seguridad Servicios Sistemas Soluciones Taller Tecnologías Telefonía Transporte
`);

export const SPANISH_ADJECTIVES = list(`
  Ágil Andina Atlántica Austral Básica Central Clínica Costera Digital Económica Estratégica Fácil
  Global Ibérica Industrial Integral Jurídica Lógica Médica Mediterránea Móvil Municipal Norteña
  Pirenaica Práctica Pública Rápida Rural Segura Sevillana Técnica Telefónica Única Urbana
`);

export const GENERIC_NOUNS = list(`
  Access Agenda Archive Assist Audit Board Booking Bridge Build Campaign Capture Catalog Chat Cloud
  Connect Council Data Desk Digital Dispatch Docs Energy Fleet Flow Forms Gate Guard Health Hub
  Identity Insights Intranet Labs Learn Ledger Link Logic Mail Map Media Monitor Motion Networks
  Office Partners Payroll Planner Portal Print Project Property Pulse Relay Retail Robotics Scan
  Schedule Secure Services Shift Sign Soft Software Solutions Source Stack Stock Studio Suite Survey
  Sync Systems Talent Tax Teams Technologies Ticket Time Track Translate Vault Vision Voice Works
`);

export const PRODUCT_ENDINGS: readonly string[] = [
  ...list(
    'Premium Starter Enterprise Mobile API Connector Backup Consulting Assessment Add-in Plus',
  ),
  ...['VM Image', 'SaaS', 'Managed Service', 'Marketplace Edition', 'Business Suite', '(Preview)'],
  ...['for Teams', 'for SharePoint', 'for Microsoft 365', 'for Business Central', 'for Power BI'],
  ...['for Dynamics 365', 'on Azure', 'para Teams', 'para Business Central', '2', '3', 'v2', '365'],
];

export const NUMBERS = list('1 2 3 4U 24 247 360 365 42 7 9');

export const CATEGORIES = list('Analytics Commerce Communication Finance Marketing Productivity');

/** Nothing that a publisher of a corpus would be called, in both languages. */
export const EVERYDAY = list(`
  artichoke butterfly chandelier dandelion earthquake flamingo gooseberry hippopotamus icebreaker
  jackfruit knapsack ladybird mushroom nightingale orangutan peppermint rattlesnake saxophone
  toothbrush uncomfortable vaccination watermelon xylophone yesterday abrelatas bizcocho calcetines
  destornillador enfermedad fregadero guacamole hormiguero impermeable jardinero langostino
  mermelada nochebuena orangutanes palomitas quitanieves rinoceronte sacacorchos tiburones
  ukelele vinagreta zapatillas albaricoque berberecho cacahuete dormitorio escalofrío golondrina
`);
