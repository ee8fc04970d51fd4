import { printProblems, type Problem } from '../platform/problem.ts';

/**
 * The page that `dev` shows in the place of every other while the content has errors. It comes back
 * to what was asked for by itself.
 * @param base the path that the site is served under
 */
export function problemPage(problems: readonly Problem[], base: string): string {
  const text = printProblems(problems).replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The content has errors</title>
<script type="module" src="${base.replace(/\/?$/, '/')}@vite/client"></script>
<style>body { font: 1rem/1.5 system-ui; margin: 2rem; color-scheme: light dark } pre { white-space: pre-wrap }</style>
<h1>The content has errors</h1>
<p>The page comes back when they are mended.</p>
<pre>${text}</pre>
`;
}
