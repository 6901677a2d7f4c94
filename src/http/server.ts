import compress from '@fastify/compress';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { documentAt } from '../domains/billing/index.ts';
import { CentralSystem, teslaPublicKey } from '../domains/flex/index.ts';
import { keysOf } from '../domains/identity/index.ts';
import { termsPdf } from '../domains/products/index.ts';
import type { Instance } from '../instance.ts';
import { restApi } from '../rest/plugin.ts';
import { restRoutes } from '../rest/routes.ts';
import { consentPages } from './consent-pages.ts';
import { brokenEncoding, unknownEncoding } from './content-encodings.ts';
import {
  graphqlPath,
  graphqlRoute,
  largestBodyBytes,
  possibleErrorsHeader,
} from './graphql-route.ts';
import { type IdeViewer, idePlugin } from './ide.ts';
import type { Metrics } from './metrics.ts';
import { openToChargePoints } from './ocpp.ts';
import { proxyNotice } from './proxy-notice.ts';
import { hstsHeader } from './tls.ts';

declare module 'fastify' {
  interface FastifyRequest {
    callerIp: string;
  }
}

/** The little of a reply of either transport that a refusal needs. */
interface RefusedReply {
  code(status: number): { send(body: object): unknown };
}

type CorsDone = (error: Error | null, options: FastifyCorsOptions) => void;

/** How long a browser need not ask again what pages of other origins may do. */
const preflightSeconds = 86_400;
/** Until the last byte of a request, headers and body; and of its headers. */
const requestTimeoutMs = 30_000;
const headersTimeoutMs = 10_000;
/** Compressing short answers costs more than it saves. */
const compressFromBytes = 8 * 1024;

interface ServerOptions {
  readonly instance: Instance;
  readonly metrics: Metrics;
  readonly log: FastifyBaseLogger;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
  /** How many proxies in front add the caller's address; 0 for none. */
  readonly proxyHops: number;
  /** How the world reaches the server, where requests do not tell. */
  readonly publicOrigin?: string | null;
  /** More connections than that are closed at once. */
  readonly mostConnections: number;
  /** Whom the IDE offers to sign in as. */
  readonly ideViewers: () => Promise<readonly IdeViewer[]>;
  /** Settles when migrations and the demonstration world are in place. Requests wait for it. */
  readonly ready: Promise<unknown>;
}

/** What fails before a route is found: a path that is not rightly percent-encoded. */
function refusePath(_error: unknown, _request: unknown, reply: RefusedReply): void {
  reply.code(400).send({ detail: 'The path is not rightly percent-encoded.' });
}

/** The HTTP server, not yet listening. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { instance, metrics, log, tls, proxyHops, mostConnections, ideViewers, ready } = options;
  const { publicOrigin = null } = options;
  const settings = {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBodyBytes,
    requestTimeout: requestTimeoutMs,
    http: { headersTimeout: headersTimeoutMs, connectionsCheckingInterval: 5000 },
    trustProxy: (_address: string, hop: number) => hop < proxyHops,
    requestIdHeader: 'x-request-id',
    routerOptions: { ignoreTrailingSlash: true },
    // Of either transport, which the types keep apart.
    frameworkErrors: refusePath as never,
  };
  // Fastify types the two transports apart; nothing below depends on which one it is.
  const app = (tls
    ? Fastify({ ...settings, http2: true, https: { ...tls, allowHTTP1: true } })
    : Fastify(settings)) as unknown as FastifyInstance;

  await app.register(cors, () => (request: FastifyRequest, done: CorsDone) => {
    const asked = request.headers['access-control-request-headers'];
    done(null, {
      origin: '*',
      // What is asked for, since clients send headers of their own; the key's header always.
      allowedHeaders: ['authorization', ...(asked === undefined ? [] : [asked])],
      exposedHeaders: [possibleErrorsHeader, 'x-request-id', 'retry-after'],
      maxAge: preflightSeconds,
      optionsSuccessStatus: 200,
      strictPreflight: false,
    });
  });
  await app.register(compress, {
    threshold: compressFromBytes,
    onUnsupportedRequestEncoding: unknownEncoding,
    onInvalidRequestPayload: brokenEncoding,
  });
  await app.register(idePlugin({ endpoint: graphqlPath, viewers: ideViewers }));
  const noticeProxy = proxyNotice(log, proxyHops);
  // Asked at once: when the answer is logged, the connection and its address may be gone.
  app.decorateRequest('callerIp', '');
  app.addHook('onRequest', (request, reply, done) => {
    request.callerIp = request.ip;
    noticeProxy(request.headers);
    reply.header('x-request-id', request.id);
    if (tls) reply.header('strict-transport-security', hstsHeader());
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, url, callerIp: ip } = request;
    const path = url.split('?')[0];
    const { statusCode, elapsedTime } = reply;
    request.log.info({ method, path, ip, statusCode, elapsedMs: elapsedTime }, 'answered');
    done();
  });

  let isReady = false;
  ready.then(
    () => {
      isReady = true;
    },
    () => {},
  );
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) =>
    isReady ? { status: 'ready' } : reply.code(503).send({ status: 'starting' }),
  );
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
  app.get('/.well-known/jwks.json', async () => {
    await ready;
    return { keys: (await keysOf(instance.db)).published };
  });
  // Where the vendor looks for the key with which its vehicles are told what to do.
  app.get('/.well-known/appspecific/com.tesla.3p.public-key.pem', async (_request, reply) => {
    await ready;
    const pem = await teslaPublicKey(instance.db);
    if (pem === null) return reply.code(404).send({ error: 'There is no such key.' });
    return reply.type('application/x-pem-file').send(pem);
  });
  app.get<{ Params: { file: string } }>('/v1/terms/:file', async ({ params }, reply) => {
    await ready;
    const pdf = params.file.endsWith('.pdf')
      ? await termsPdf(instance.db, params.file.slice(0, -'.pdf'.length))
      : null;
    if (!pdf) return reply.code(404).send({ error: 'There are no such terms.' });
    return reply.type('application/pdf').header('cache-control', 'public, max-age=86400').send(pdf);
  });
  app.get<{ Params: { file: string }; Querystring: Record<string, unknown> }>(
    '/v1/documents/:file',
    async ({ params, query }, reply) => {
      await ready;
      reply.header('cache-control', 'private, no-store');
      const found = await documentAt(instance.db, instance.clock, params.file, query);
      if (found === 'REFUSED') {
        return reply.code(403).send({ error: 'The address is not valid, or no longer.' });
      }
      if (found === 'MISSING') return reply.code(404).send({ error: 'There is no such document.' });
      return reply.type('application/pdf').send(found);
    },
  );
  app.get('/', async (_request, reply) => reply.redirect(graphqlPath));

  await app.register(consentPages({ instance, ready }));
  await app.register(
    graphqlRoute({
      instance,
      ready,
      publicOrigin,
      onAnswer: () => metrics.requestAnswered(),
    }),
  );
  await app.register(
    restApi({ instance, routes: restRoutes, ready, onAnswer: metrics.restAnswered }),
  );
  const { db, clock, services, limits } = instance;
  const failed = (error: unknown, what: string) => instance.observer.fault(error, '', what);
  const refused = (why: string, what: string) =>
    log.warn({ what, why }, 'a charge point did not do what it was told');
  const system = new CentralSystem({ db, clock, services, limits, failed, refused });
  openToChargePoints(app, { system, log, proxyHops, ready });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ detail: 'Not found.' }));
  app.server.maxConnections = mostConnections;
  return app;
}
