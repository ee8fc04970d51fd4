import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../.artefacts/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['line']],
  use: {
    baseURL: process.env['SITE_URL'] ?? '',
    launchOptions: {
      executablePath: process.env['BROWSER_PATH'] ?? '',
      // The sandbox needs rights that a container's root does not have.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    trace: 'retain-on-failure',
  },
});
