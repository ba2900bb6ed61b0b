// A small static server for the built site, as plain web servers behave:  node scripts/serve.mjs [FOLDER] [--port N] [--prefix /a/b/]
// A file `_headers` in the folder is obeyed as Netlify does, so that whoever tries the site tries it with what hosts send.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { calledDirectly, main, Plain, whenStopped } from './node.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.jwt': 'application/jwt',
  '.zip': 'application/zip',
  '.imscc': 'application/zip',
  '.epub': 'application/epub+zip',
};
const compressible = /^(text\/|image\/svg|application\/(json|xml|manifest|wasm))/;

/**
 * What a file `_headers` says, as Netlify and Cloudflare Pages read it: lines further in belong to the path above them.
 * @param {string} text
 * @returns {(path: string) => Record<string, string>} by an answer's path, which begins with a slash; names in small letters
 */
export function headersIn(text) {
  /** @type {{ at: string, said: [string, string][] }[]} */
  const blocks = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) blocks.at(-1)?.said.push([name.toLowerCase(), value]);
    else blocks.push({ at: line.trim(), said: [] });
  }
  /** @param {string} at @param {string} path */
  const fits = (at, path) => (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : path === at);
  return (path) => {
    /** @type {Record<string, string>} */
    const headers = {};
    for (const { at, said } of blocks)
      if (fits(at, path))
        for (const [name, value] of said)
          headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
    return headers;
  };
}

/** What the folder BASE says of its answers, read anew when it was built anew. @param {string} base */
function ownHeaders(base) {
  let text = '';
  /** @type {ReturnType<typeof headersIn>} */
  let of = () => ({});
  /** @param {string} path */
  return (path) => {
    const file = join(base, '_headers');
    const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (now !== text) of = headersIn(now);
    text = now;
    return of(path);
  };
}

/**
 * Serves a folder.
 * @param {string} folder
 * @param {{ port?: number, host?: string, prefix?: string, headers?: string }} [options]
 *   port: 0 takes a free one; prefix: the path under which the site lies, everything else is not found;
 *   headers: in place of what the folder's `_headers` says
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} url ends with a slash
 * @throws the server's own error, `EADDRINUSE` when the port is taken
 */
export async function serve(folder, { port = 0, host = '127.0.0.1', prefix = '/', headers } = {}) {
  const base = resolve(folder);
  const under = `/${prefix}/`.replace(/\/+/g, '/');
  const own = headers === undefined ? ownHeaders(base) : headersIn(headers);
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    // Said first, so that what the server knows better of an answer, its type, comes out on top.
    if (path.startsWith(under))
      for (const [name, value] of Object.entries(own(`/${path.slice(under.length)}`)))
        response.setHeader(name, value);
    answer(base, under, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`${error.message}\n`);
    });
  });
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => ready(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    port: taken,
    url: `http://${host}:${taken}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} base
 * @param {string} under
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(base, under, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const asked = path.startsWith(under) ? fileOf(base, path.slice(under.length)) : undefined;
  let file = asked;
  let found = file ? await stat(file).catch(() => undefined) : undefined;
  if (file && found?.isDirectory()) {
    if (!path.endsWith('/')) {
      // Relative, so that it holds behind a proxy; a path of double slashes must not become a host's name.
      response.writeHead(301, { location: `./${path.split('/').at(-1)}/${query ? `?${query}` : ''}` }).end();
      return;
    }
    file = join(file, 'index.html');
    found = await stat(file).catch(() => undefined);
  }
  if (file && found?.isFile() && !(path.endsWith('/') && file === asked)) {
    await send(200, file, found, request, response);
    return;
  }
  const page = join(base, '404.html');
  const helps = path.startsWith(under) ? await stat(page).catch(() => undefined) : undefined;
  if (helps) await send(404, page, helps, request, response);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

/** The file that a path names, if it lies in the folder. @param {string} base @param {string} path */
function fileOf(base, path) {
  let plain;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (plain.includes('\0') || (sep !== '/' && plain.includes(sep))) return undefined;
  const file = resolve(base, `./${plain}`);
  return file === base || file.startsWith(base + sep) ? file : undefined;
}

/**
 * @param {200 | 404} status
 * @param {string} file
 * @param {import('node:fs').Stats} found
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function send(status, file, found, request, response) {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const tag = `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  /** @type {Record<string, string | number>} */
  const headers = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    etag: tag,
    // Names under _astro/ carry a hash of their content; everything else is asked for again.
    'cache-control': file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (!compressible.test(type)) {
    response.writeHead(status, { ...headers, 'content-length': found.size });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  const body = await encoded(file, tag, coding);
  response.writeHead(status, {
    ...headers,
    vary: 'accept-encoding',
    ...(coding && { 'content-encoding': coding }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @type {Map<string, Promise<Buffer>>} */
const kept = new Map();

/** A file's bytes in a coding; each version of each file is compressed once. */
function encoded(file, tag, coding) {
  const key = `${coding} ${tag} ${file}`;
  const there = kept.get(key);
  if (there) return there;
  const body = readFile(file).then((bytes) => {
    if (coding === 'br') {
      return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    }
    return coding === 'gzip' ? promisify(gzip)(bytes) : bytes;
  });
  body.catch(() => kept.delete(key));
  kept.set(key, body);
  return body;
}

/** An error of a server that could not start, in words. @param {NodeJS.ErrnoException} error @param {number} [port] */
export function portTrouble(error, port) {
  if (error.code === 'EADDRINUSE') {
    return new Plain(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=4322 npm start`,
    );
  }
  if (error.code === 'EACCES') return new Plain(`Port ${port} is not open to you. Choose one above 1024.`);
  return error;
}

if (calledDirectly(import.meta.url)) {
  const words = process.argv.slice(2);
  /** @param {string} name */
  const option = (name) => (words.includes(name) ? words.splice(words.indexOf(name), 2)[1] : undefined);
  const port = Number(option('--port') ?? process.env.PORT ?? 0);
  const prefix = option('--prefix') ?? '/';
  main(async () => {
    const server = await serve(words[0] ?? 'dist', { port, prefix }).catch((error) => {
      throw portTrouble(error, port);
    });
    whenStopped(() => server.close().then(() => process.exit(0)));
    console.log(server.url);
  });
}
