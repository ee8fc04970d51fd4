import type { AstroIntegration } from 'astro';
import { hasErrors, printProblems, type Problem } from '../platform/problem.ts';

/**
 * Stops `dev` and `build` before Astro reads the content, so that an editor sees our message and
 * not the trace of whatever breaks first.
 */
export function gate(problems: readonly Problem[]): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile, config }) => {
        if (command === 'preview') return;
        // Name and address of the site are part of Astro's own configuration.
        addWatchFile(new URL('content/site.yaml', config.root));
        if (problems.length > 0) console.error(printProblems(problems));
        if (hasErrors(problems))
          throw new Error('the content has errors, see above; nothing was built');
      },
    },
  };
}
