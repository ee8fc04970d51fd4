import { jsonErrorLine } from './jsonErrorLine.ts';
import { readYaml, type ParsedFile } from './yaml.ts';

/**
 * Reads a JSON file. A file of 50,000 contacts is large, so the slow reader that knows lines only
 * runs when somebody asks for one.
 * @param text the file's content
 * @param file the path to show
 */
export function readJson(text: string, file: string): ParsedFile {
  let lines: ParsedFile['lineOf'] | undefined;
  const lineOf: ParsedFile['lineOf'] = (path) => {
    lines ??= readYaml(text, file).lineOf;
    return lines(path);
  };
  try {
    // A spreadsheet or editor may have put a byte order mark in front.
    return { file, data: JSON.parse(text.replace(/^\uFEFF/, '')), lineOf, problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      file,
      data: undefined,
      lineOf,
      problems: [
        {
          code: 'json-syntax',
          file,
          line: jsonErrorLine(message, text),
          fact: `the file is no JSON: ${message}`,
          fix: 'mend the comma, quote or bracket there, or make the file anew with «npm run contacts -- import»',
          severity: 'error',
        },
      ],
    };
  }
}
