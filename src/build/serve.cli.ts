import { createSiteServer } from './server.cli.ts';

/** `npm run preview`: serves dist/ on PORT (4321) until it is stopped. */
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT is «${process.env['PORT']}», which is no port: give a number from 1 to 65535`);
}

try {
  const { server, base } = createSiteServer('dist');
  server.on('error', (error: NodeJS.ErrnoException) =>
    fail(
      error.code === 'EADDRINUSE'
        ? `port ${port} is in use: stop what uses it, or choose another with PORT=${port + 1} npm start`
        : error.message,
    ),
  );
  server.listen(port, () =>
    console.log(`The site is at http://localhost:${port}${base} (stop with Ctrl+C)`),
  );
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
