/** The icons for home screens, drawn from the course's mark, and the picture of shared links, if the course has one. */
import { readFileSync } from 'node:fs';
import { icon, share } from 'virtual:look';
import { over } from 'virtual:over';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';

const sizes = [180, 192, 512];

export const getStaticPaths: GetStaticPaths = () => [
  ...sizes.map((size) => ({ params: { picture: `icon-${size}` }, props: { size } })),
  ...(share ? [{ params: { picture: 'share' }, props: { file: share.file } }] : []),
  ...(over?.picture ? [{ params: { picture: 'logo' }, props: { file: over.picture } }] : []),
];

export const GET: APIRoute<{ size?: number; file?: string }> = async ({ props: { size, file } }) => {
  const png = size ? await drawn(size) : file && readFileSync(file);
  return new Response(png && new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

/** Many dots first, then fewer: edges that lie between two dots come out clean. */
const drawn = (size: number) =>
  sharp(Buffer.from(icon), { density: 600 }).resize(size, size).png({ palette: true }).toBuffer();
