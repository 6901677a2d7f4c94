/**
 * The editor page for the browser: GraphiQL from files of this server alone. There is no build
 * step; the bundles come as they are from the packages graphiql, react and react-dom.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** A demonstration viewer that the page offers to sign in as. */
export type IdeViewer = {
  /** Unique; the page remembers it over a reload. */
  readonly name: string;
  readonly kind: 'customer' | 'partner' | 'organization';
  /** What a reader sees, such as "Household with solar and a car". */
  readonly title: string;
  /** The ObtainJSONWebTokenInput that signs this viewer in. */
  readonly input: Readonly<Record<string, string>>;
};

type IdeOptions = {
  /** The path of the GraphQL route, which the page posts to. */
  readonly endpoint: string;
  /** Asked at every opening of the page. Whatever it returns is public. */
  readonly viewers: () => Promise<readonly IdeViewer[]> | readonly IdeViewer[];
};

const scriptType = 'text/javascript; charset=utf-8';
const styleType = 'text/css; charset=utf-8';

// The packages do not export these files, only their package.json, which stands beside them.
const assetSources = {
  'react.js': [
    scriptType,
    new URL('umd/react.production.min.js', import.meta.resolve('react/package.json')),
  ],
  'react-dom.js': [
    scriptType,
    new URL('umd/react-dom.production.min.js', import.meta.resolve('react-dom/package.json')),
  ],
  'graphiql.js': [
    scriptType,
    new URL('graphiql.min.js', import.meta.resolve('graphiql/package.json')),
  ],
  'graphiql.css': [
    styleType,
    new URL('graphiql.min.css', import.meta.resolve('graphiql/package.json')),
  ],
  'page.js': [scriptType, new URL('ide/page.js', import.meta.url)],
  'page.css': [styleType, new URL('ide/page.css', import.meta.url)],
  'icon.svg': ['image/svg+xml', new URL('ide/icon.svg', import.meta.url)],
} as const;

const decorator = 'idePage';
const aYear = 31_536_000;

/**
 * A Fastify plugin that serves the page's assets under /ide/ and the list of demonstration viewers
 * at /ide/viewers.json. The page itself is sent with {@link sendIde} by whichever route wants it.
 */
export function idePlugin(options: IdeOptions): (app: FastifyInstance) => Promise<void> {
  const plugin = async (app: FastifyInstance): Promise<void> => {
    const addresses = new Map<string, string>();
    for (const [name, [type, source]] of Object.entries(assetSources)) {
      const content = await readFile(source);
      // The hash in the address lets browsers keep a file for ever and still see a new release.
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
      const address = `/ide/${hash}/${name}`;
      addresses.set(name, address);
      app.get(address, (_request, reply) =>
        reply
          .type(type)
          .header('cache-control', `public, max-age=${aYear}, immutable`)
          .header('x-content-type-options', 'nosniff')
          .header('cross-origin-resource-policy', 'same-origin')
          .send(content),
      );
    }

    app.get('/ide/viewers.json', async (_request, reply) => {
      const viewers = await options.viewers();
      reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
      // Field by field, so that a richer object never gives away more than it should.
      return viewers.map(({ name, kind, title, input }) => ({ name, kind, title, input }));
    });

    const template = await readFile(new URL('ide/page.html', import.meta.url), 'utf8');
    addresses.set('endpoint', escapeAttribute(options.endpoint));
    app.decorate(decorator, { html: fill(template, addresses) });
  };
  // Fastify's mark for a plugin without a scope of its own: sendIde has to find the decoration
  // from a route that another plugin registers.
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true });
}

/**
 * Answers with the editor page and its content security policy, which allows nothing from
 * another host. Throws when {@link idePlugin} is not registered on the server.
 */
export function sendIde(reply: FastifyReply): FastifyReply {
  const { html } = reply.server.getDecorator<{ html: string }>(decorator);
  const nonce = randomBytes(18).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('cache-control', 'no-cache')
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .header('vary', [reply.getHeader('vary') ?? [], 'accept'].flat().join(', '))
    .send(fill(html, new Map([['nonce', nonce]])));
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    // GraphiQL's style sheet carries its fonts within itself.
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Replaces each `{{name}}` that has a value, and leaves the others for a later filling. */
function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replaceAll(/\{\{([\w.-]+)\}\}/g, (hole, name) => values.get(name) ?? hole);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
