import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { getOperationAST, parse } from 'graphql';
import { invalidInput } from '../contract/errors.ts';
import { keysOf } from '../domains/identity/index.ts';
import { termsPdf } from '../domains/products/index.ts';
import type { Request } from '../engine/execution.ts';
import { textOfAnswer } from '../engine/preserialized-lists.ts';
import type { Instance } from '../instance.ts';
import { readBody, readSearch } from './body.ts';
import { type IdeViewer, idePlugin, sendIde } from './ide.ts';
import type { Metrics } from './metrics.ts';
import { hstsHeader } from './tls.ts';

declare module 'fastify' {
  interface FastifyRequest {
    callerIp: string;
  }
}

export const graphqlPath = '/v1/graphql/';
const largestBodyBytes = 1024 * 1024;
/** Compressing short answers costs more than it saves. */
const compressFromBytes = 8 * 1024;

interface ServerOptions {
  readonly instance: Instance;
  readonly metrics: Metrics;
  readonly log: FastifyBaseLogger;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
  /** How many proxies in front add the caller's address; 0 for none. */
  readonly proxyHops: number;
  /** Whom the IDE offers to sign in as. */
  readonly ideViewers: () => Promise<readonly IdeViewer[]>;
  /** Settles when migrations and the demonstration world are in place. Requests wait for it. */
  readonly ready: Promise<unknown>;
}

/** The HTTP server, not yet listening. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { instance, metrics, log, tls, proxyHops, ideViewers, ready } = options;
  const settings = {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBodyBytes,
    trustProxy: (_address: string, hop: number) => hop < proxyHops,
    requestIdHeader: 'x-request-id',
    routerOptions: { ignoreTrailingSlash: true },
  };
  // Fastify types the two transports apart; nothing below depends on which one it is.
  const app = (tls
    ? Fastify({ ...settings, http2: true, https: { ...tls, allowHTTP1: true } })
    : Fastify(settings)) as unknown as FastifyInstance;

  await app.register(cors, {
    origin: true,
    exposedHeaders: [possibleErrorsHeader, 'x-request-id'],
  });
  await app.register(compress, { threshold: compressFromBytes });
  await app.register(idePlugin({ endpoint: graphqlPath, viewers: ideViewers }));
  // Asked at once: when the answer is logged, the connection and its address may be gone.
  app.decorateRequest('callerIp', '');
  app.addHook('onRequest', (request, reply, done) => {
    request.callerIp = request.ip;
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
  app.get<{ Params: { file: string } }>('/v1/terms/:file', async ({ params }, reply) => {
    await ready;
    const pdf = params.file.endsWith('.pdf')
      ? await termsPdf(instance.db, params.file.slice(0, -'.pdf'.length))
      : null;
    if (!pdf) return reply.code(404).send({ error: 'There are no such terms.' });
    return reply.type('application/pdf').header('cache-control', 'public, max-age=86400').send(pdf);
  });
  app.get('/', async (_request, reply) => reply.redirect(graphqlPath));

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler<FastifyError>((error, request, reply) =>
      refuse(instance, transportError(error), request, reply),
    );
    const answer = async (read: () => Request, request: FastifyRequest, reply: FastifyReply) => {
      await ready;
      const parsed = read();
      if (request.headers[possibleErrorsHeader]) {
        reply.header(possibleErrorsHeader, instance.possibleErrors(parsed).join(', '));
      }
      const { authorization } = request.headers;
      const { id, callerIp: ip } = request;
      const origin = `${request.protocol}://${request.host}`;
      const answered = await instance.answer(parsed, { id, ip, authorization, origin });
      metrics.requestAnswered();
      return send(reply, answered);
    };
    scope.post(graphqlPath, (request, reply) =>
      answer(() => readBody(asBuffer(request.body)), request, reply),
    );
    scope.get(graphqlPath, (request, reply) => {
      const search = request.query as Record<string, unknown>;
      const isBrowser = request.headers.accept?.includes('text/html') ?? false;
      if (isBrowser || search.query === undefined) return sendIde(reply);
      return answer(() => withoutMutations(readSearch(search)), request, reply);
    });
  });
  return app;
}

const possibleErrorsHeader = 'x-kraken-possible-errors';

/** The platform answers 200 whatever happens, as the published guide says; errors tell the rest. */
function send(reply: FastifyReply, answer: object): FastifyReply {
  return reply.code(200).type('application/json; charset=utf-8').send(textOfAnswer(answer));
}

function asBuffer(body: unknown): Buffer {
  if (body instanceof Buffer) return body;
  throw invalidInput('body', 'The body takes JSON: send it with content-type: application/json.');
}

/** What Fastify refuses before our route is reached, in our form. */
function transportError(error: FastifyError): Error {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return invalidInput('body', `The body is larger than ${largestBodyBytes} bytes.`);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return invalidInput(
        'body',
        'The body takes JSON: send it with content-type: application/json.',
      );
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return invalidInput('body', 'The body is not as long as its content-length says.');
    default:
      return error;
  }
}

function refuse(
  instance: Instance,
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  return send(reply, instance.refuse(error, request.id));
}

/** A link must not change anything. */
function withoutMutations(request: Request): Request {
  try {
    const operation = getOperationAST(parse(request.source), request.operationName);
    if (operation?.operation !== 'mutation') return request;
  } catch {
    return request;
  }
  throw invalidInput('query', 'A GET asks queries only: send mutations with POST.');
}
