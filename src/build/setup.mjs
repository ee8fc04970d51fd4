// Installs what is missing, then lets the caller go on. It runs on whatever Node is there (20 or
// newer), before anything is installed: plain JavaScript, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** npm writes this file at the end of every install; older than the lock means not up to date. */
const INSTALLED = 'node_modules/.package-lock.json';
const LOCK = 'package-lock.json';

if (!isInstalled()) {
  // A first install follows the lock to the letter; a later one only changes what differs, and does
  // not delete the node that is running this.
  const command = existsSync('node_modules') ? 'install' : 'ci';
  console.log(`Installing what is missing (npm ${command}) …`);
  const npm = process.env['npm_execpath'];
  const args = [command, '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The install failed, see above. Is the package registry within reach?');
    process.exit(1);
  }
}

function isInstalled() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}
