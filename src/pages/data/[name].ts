import type { APIRoute } from 'astro';
import { guidanceFiles } from '../../features/findable/queries.ts';
import { contactFiles } from '../../features/search/queries.ts';
import { treeFiles } from '../../features/tree/queries.ts';

export async function getStaticPaths() {
  const files = [...(await contactFiles()), ...(await treeFiles()), ...(await guidanceFiles())];
  return files.map(({ name, body }) => ({ params: { name }, props: { body } }));
}

export const GET: APIRoute<{ body: string }> = ({ props, params }) => {
  const type = params['name']?.endsWith('.txt') ? 'text/plain' : 'application/json';
  return new Response(props.body, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
