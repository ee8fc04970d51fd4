declare namespace App {
  /** What a guide's page tells the components in its text. */
  interface Locals {
    locale: import('./platform/i18n/locales.ts').Locale;
    citations: import('./features/guides/model/citations.ts').Citation[];
    /** How many citations the page has so far; each has a note with an id of its own. */
    marks?: number;
  }
}

/** The content as the gate has checked it, see build/gate.cli.ts. */
declare module 'virtual:streams' {
  export type Streams = import('./build/toStreams.ts').Streams;
  const checked: {
    streams: Streams;
    /** Where `dev` shows problems instead of pages. */
    isBroken: boolean;
  };
  export default checked;
}
