import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';

/** How a command ended, and what it printed. */
export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

let runs = 0;

/**
 * Runs a command as `node src/CLI ARGS` in a folder does, but within this process: starting one
 * takes half a second. The configuration makes a module that is imported with ?run the main one.
 * @param cli its file below src
 */
export async function runCli(cli: string, args: readonly string[], cwd: string): Promise<Ended> {
  const before = { argv: process.argv, exitCode: process.exitCode, cwd: process.cwd() };
  const printed = { stdout: '', stderr: '' };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(printer('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(printer('stderr')),
    vi.spyOn(console, 'log').mockImplementation((text) => void (printed.stdout += `${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text) => void (printed.stderr += `${text}\n`)),
  ];
  process.argv = [process.execPath, cli, ...args];
  process.exitCode = undefined;
  process.chdir(cwd);
  try {
    runs += 1;
    await import(/* @vite-ignore */ `${fileOf(cli)}?run=${runs}`);
    return { status: Number(process.exitCode ?? 0), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.argv = before.argv;
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
  }

  function printer(to: keyof typeof printed): typeof process.stdout.write {
    return (chunk: unknown, ...rest: unknown[]) => {
      printed[to] += String(chunk);
      // Whoever pipes into it waits to be called back.
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    };
  }
}

/** The same as a process of its own: a few of each command, for what a process adds. */
export function spawnCli(cli: string, args: readonly string[], cwd: string): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileOf(cli), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status: status ?? -1, stdout, stderr };
}

/** The path of a command below src. */
export function fileOf(cli: string): string {
  return fileURLToPath(new URL(`../../src/${cli}`, import.meta.url));
}
