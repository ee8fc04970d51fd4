import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

/** A command that a test imports with ?run does what it does when it is called: see runCli.ts. */
const runsCommands: Plugin = {
  name: 'runs-commands',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('.cli.ts?run=') ? code.replaceAll('import.meta.main', 'true') : null,
};

const root = fileURLToPath(new URL('..', import.meta.url));
/** Unit tests whose properties are tried ten times as often before a release. */
const properties = globSync('tests/unit/**/*.test.ts', { cwd: root }).filter((file) =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').includes("from '../runs.ts'"),
);

export default defineConfig({
  root,
  plugins: [runsCommands],
  test: {
    // As many as there are cores: the run is all there is.
    maxWorkers: '100%',
    // Property tests are slow on a machine that does something else; speed is not tested here.
    testTimeout: 60_000,
    // What a spawned command compiles is compiled once.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.artefacts/compiled', import.meta.url)) },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // A module is read once, not once for each file. A test that mocks takes the mock back.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          // One worker for all files, which share their modules: each site is read once, and one
          // that is missing is made without another making it at the same time.
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts', ...properties],
          env: { RUNS_TIMES: '10' },
          testTimeout: 900_000,
        },
      },
    ],
  },
});
