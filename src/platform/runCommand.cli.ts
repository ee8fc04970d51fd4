/**
 * Runs a command with the arguments of the process. What it throws is told without a trace, as the
 * fault of whoever called it: exit code 2.
 */
export async function runCommand(run: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
