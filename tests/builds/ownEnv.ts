/** What the machine or the runner of the tests says, and a copy of the project would take for its own. */
const NOT_ITS_OWN = [
  ...['CONTACTS', 'ADDRESS', 'AUDIENCE'],
  // Vitest sets these: the pages would be below another path, and the scripts not those of a site.
  ...['NODE_ENV', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'VITEST'],
];

/**
 * The environment of a command that works on a copy of the project.
 * @param env what the copy is told
 */
export function ownEnv(env: Record<string, string> = {}): NodeJS.ProcessEnv {
  const clean = Object.entries(process.env).filter(([name]) => !NOT_ITS_OWN.includes(name));
  return { ...Object.fromEntries(clean), ...env };
}
