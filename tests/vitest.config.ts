import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Property tests are slow on a machine that does something else; speed is not tested here.
  test: { testTimeout: 60_000, include: ['tests/unit/**/*.test.{ts,tsx}'] },
});
