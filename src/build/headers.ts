/** What a host should say with each answer, once, and as the files that common hosts read. Pure. */
import { connects, everywhere } from './policy.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Which answers differ from the others. What is none of these is a page, or belongs to one. */
export type Kind = 'hashed' | 'worker' | 'embedded' | 'rest';

/** What goes with every answer. */
export const always: readonly Header[] = [
  // A file is what its type says: no picture becomes a script.
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // The sites that a page leads to do not hear which page it was.
  { name: 'Referrer-Policy', value: 'no-referrer' },
  // The page of a group reads codes; nothing else here asks a device for anything.
  {
    name: 'Permissions-Policy',
    value:
      'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=()',
  },
];

const policy = [...everywhere, connects];

/** Names in `_astro/` are made of what the files hold; whatever else there is must be asked about before it is shown. */
const forGood = 'public, max-age=31536000, immutable';
const askFirst = 'no-cache';

/**
 * What differs, by kind of answer. FRAMED_BY: the only addresses that may show the course in a frame, besides its own.
 * Without it a page of any site may show a single activity, which is what those pages are for, and nobody the rest.
 */
export function headersOf(kind: Kind, framedBy?: readonly string[]): readonly Header[] {
  const framed = `frame-ancestors ${["'self'", ...(framedBy ?? [])].join(' ')}`;
  // A worker does not hear of the policy in a page; its own answer must say what it may do.
  const own = kind === 'worker' ? ["default-src 'none'", "script-src 'self'"] : [];
  const frames = kind === 'embedded' && !framedBy ? [] : [framed];
  return [
    { name: 'Cache-Control', value: kind === 'hashed' ? forGood : askFirst },
    { name: 'Content-Security-Policy', value: [...own, ...policy, ...frames].join('; ') },
  ];
}

/** The kind of what lies at PATH below the site's root: `embed/words/`, `sw.js`. */
export const kindOf = (path: string): Kind =>
  path.startsWith('_astro/')
    ? 'hashed'
    : path === 'sw.js'
      ? 'worker'
      : path.startsWith('embed/')
        ? 'embedded'
        : 'rest';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Where two of its lines fit, both hold, and what is said twice comes
 * out joined: so whatever differs stands at names that exclude each other, which are those in ROOT: folders end in a slash.
 * OTHERS: the folders in which the site lies again, in other languages.
 */
export function netlify(
  root: readonly string[],
  framedBy?: readonly string[],
  others: readonly string[] = [],
): string {
  const block = (at: string, headers: readonly Header[]) =>
    [at, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n');
  const names = ['', ...root.filter((name) => !others.includes(name))].sort();
  return `${[
    '# Made by the build, of the list in src/build/headers.ts. Netlify and Cloudflare Pages read it.',
    block('/*', always),
    ...['', ...others].flatMap((site) =>
      names.map((name) =>
        block(`/${site}${name}${name.endsWith('/') ? '*' : ''}`, headersOf(kindOf(name), framedBy)),
      ),
    ),
  ].join('\n\n')}\n`;
}

/** The kinds that differ, with how each is known in a path of any depth. */
const patterns: readonly (readonly [Exclude<Kind, 'rest'>, string])[] = [
  ['hashed', '/_astro/'],
  ['worker', '/sw\\.js$'],
  ['embedded', '/embed/'],
];

const valueIn = (kind: Kind, name: string, framedBy?: readonly string[]) =>
  headersOf(kind, framedBy).find((header) => header.name === name)?.value ?? '';
const differing = headersOf('rest').map(({ name }) => name);
/** What each file is that the build, or a release beside it, writes: a host's own list may be older than some of them. */
const types = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/javascript', 'js'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['application/json', 'json'],
  ['application/manifest+json', 'webmanifest'],
  ['application/pdf', 'pdf'],
  ['application/epub+zip', 'epub'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.iccprofile', 'icc'],
  ['application/zip', 'zip imscc'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
  ['font/woff', 'woff'],
  ['font/woff2', 'woff2'],
] as const;
/** What hosts have long known, and send as it is. */
const wellKnown = /^(?:text\/(?:html|css|plain)|image|font|application\/(?:json|zip))/;
const newer = types.filter(([type]) => !wellKnown.test(type));

const made = (comment: string) =>
  `${comment} Made by “npm run headers -- --write”, of the list in src/build/headers.ts.`;

/** For nginx. A `map` stands outside of any `location`, where it holds for all of them. */
export function nginx(framedBy?: readonly string[]): string {
  const variable = (name: string) => `$course_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = differing.map((name) =>
    [
      `map $uri ${variable(name)} {`,
      `    default "${valueIn('rest', name, framedBy)}";`,
      ...patterns.map(([kind, pattern]) => `    ~${pattern} "${valueIn(kind, name, framedBy)}";`),
      '}',
    ].join('\n'),
  );
  const adds = [
    ...always.map(({ name, value }) => `        add_header ${name} "${value}" always;`),
    ...differing.map((name) => `        add_header ${name} ${variable(name)} always;`),
  ];
  return `${[
    made('#'),
    '# Goes into the block “http”: as a file of its own in /etc/nginx/conf.d/.',
    '',
    ...maps,
    '',
    'server {',
    '    listen 80;',
    '    server_name learn.example.org;',
    '',
    '    location /partnerships/ {',
    '        alias /var/www/partnerships/;',
    '        index index.html;',
    '        error_page 404 /partnerships/404.html;',
    '        types {',
    ...types.map(([type, endings]) => `            ${type} ${endings};`),
    '        }',
    '        charset utf-8;',
    '        charset_types text/css text/javascript text/plain text/markdown application/json application/manifest+json image/svg+xml;',
    '        gzip on;',
    '        gzip_types text/css text/javascript application/json application/manifest+json image/svg+xml;',
    '        # In a location, add_header puts all of those aside that stand further out: so they are all here.',
    ...adds,
    '    }',
    '}',
  ].join('\n')}\n`;
}

/** For Apache: `.htaccess` in the site's folder. */
export function apache(framedBy?: readonly string[]): string {
  const set = ({ name, value }: Header) => `Header always set ${name} "${value}"`;
  const others = patterns.flatMap(([kind, pattern]) => [
    `    <If "%{REQUEST_URI} =~ m#${pattern}#">`,
    ...headersOf(kind, framedBy).map((header) => `        ${set(header)}`),
    '    </If>',
  ]);
  return `${[
    made('#'),
    '# Copy it as .htaccess into the site’s folder. Needs mod_headers, and “AllowOverride All” (or FileInfo, Indexes and',
    '# Options) for that folder. ErrorDocument wants the whole path from the domain on.',
    '',
    'DirectoryIndex index.html',
    'ErrorDocument 404 /partnerships/404.html',
    ...newer.map(([type, ending]) => `AddType ${type} .${ending}`),
    'AddType application/zip .imscc',
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .js .json .md',
    '<IfModule mod_filter.c>',
    '    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...[...always, ...headersOf('rest', framedBy)].map((header) => `    ${set(header)}`),
    ...others,
    '</IfModule>',
  ].join('\n')}\n`;
}

/** For Caddy. */
export function caddy(framedBy?: readonly string[]): string {
  const named = patterns.flatMap(([kind, pattern]) => [
    `    @${kind} path_regexp ${pattern}`,
    ...headersOf(kind, framedBy).map(({ name, value }) => `    header @${kind} ${name} "${value}"`),
  ]);
  const others = patterns.map(([, pattern]) => `not path_regexp ${pattern}`);
  return `${[
    made('#'),
    '',
    'learn.example.org {',
    '    root * /var/www/course',
    '    encode gzip',
    '    file_server',
    ...newer.flatMap(([type, ending]) => [
      `    @${ending} path *.${ending}`,
      `    header @${ending} Content-Type "${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}"`,
    ]),
    '    handle_errors {',
    '        @missing expression {http.error.status_code} == 404',
    '        rewrite @missing /404.html',
    '        file_server',
    '    }',
    '',
    ...always.map(({ name, value }) => `    header ${name} "${value}"`),
    '',
    ...named,
    '    @rest {',
    ...others.map((one) => `        ${one}`),
    '    }',
    ...headersOf('rest', framedBy).map(({ name, value }) => `    header @rest ${name} "${value}"`),
    '}',
  ].join('\n')}\n`;
}
