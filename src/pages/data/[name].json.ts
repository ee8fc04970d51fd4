import type { APIRoute } from 'astro';
import { publishedFiles } from '../../published.ts';

export async function getStaticPaths() {
  return (await publishedFiles()).map(({ name, body }) => ({ params: { name }, props: { body } }));
}

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
