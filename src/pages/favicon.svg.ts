/** The icon in the tab, drawn from the course's mark. */

import { favicon } from 'virtual:look';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response(favicon, { headers: { 'content-type': 'image/svg+xml' } });
