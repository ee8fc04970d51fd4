import type { APIRoute } from 'astro';
import { publishedFiles } from '../../published.ts';

export async function getStaticPaths() {
  return (await publishedFiles()).map(({ name, body }) => ({ params: { name }, props: { body } }));
}

export const GET: APIRoute<{ body: string }> = ({ props, params }) => {
  const type = params['name']?.endsWith('.txt') ? 'text/plain' : 'application/json';
  return new Response(props.body, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
