/** What the portfolio needs of the course: `portfolio/course.json`. */
import type { APIRoute } from 'astro';
import { loadCourse } from '../../course/load.ts';
import { portfolioData } from '../../portfolio/portfolio-data.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(portfolioData(await loadCourse())), {
    headers: { 'content-type': 'application/json' },
  });
