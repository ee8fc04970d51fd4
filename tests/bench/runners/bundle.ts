import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The scripts of the browser's part by their path, each engine in a file of its own. */
export async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ['page', 'webWorker'].map((name) => file(`./${name}.ts`)),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      path.replace(/^(?:[A-Z]:)?\\?/, '').replaceAll('\\', '/'),
      text,
    ]),
  );
}

function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
