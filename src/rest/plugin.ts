import { Readable } from 'node:stream';
import swagger from '@fastify/swagger';
import { etag } from 'etag';
import type {
  FastifyError,
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import fresh from 'fresh';
import type { TSchema } from 'typebox';
import { callerOf } from '../contract/viewer.ts';
import type { Database, QueryDocument } from '../database/database.ts';
import { hashSecret } from '../domains/identity/index.ts';
import { drain } from '../http/drain.ts';
import { originOf } from '../http/origin.ts';
import type { Instance } from '../instance.ts';
import { authenticateKey, keyOf } from './basic-credentials.ts';
import { openApiOptions, operationOf } from './openapi.ts';
import type { Parameters } from './parameters.ts';
import { notFound, RestRefusal, switchedOff, tooMany, unauthorized } from './refusals.ts';
import { Kept, Pieces, type RestRoute, type Written } from './route.ts';
import { everyPath, schemaPath } from './routes.ts';

const methods = 'GET, HEAD, OPTIONS';
const jsonType = 'application/json';

interface PluginOptions {
  readonly instance: Instance;
  readonly routes: readonly RestRoute[];
  readonly ready: Promise<unknown>;
  /** Called for every request that was answered. */
  readonly onAnswer: (route: string, status: number, durationMs: number) => void;
}

/** The REST API: every declared route, and the document that describes them. */
export function restApi({ instance, routes, ready, onAnswer }: PluginOptions): FastifyPluginAsync {
  return async (scope) => {
    await scope.register(swagger, openApiOptions);
    scope.setErrorHandler<FastifyError>((error, request, reply) =>
      sendRefusal(reply, refusalOf(instance, error, request.id)),
    );
    for (const route of routes) {
      const document: QueryDocument = { literals: new Set() };
      scope.get(
        route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
        {
          schema: operationOf(route),
          // Texts are read as each parameter says; the schema describes them.
          validatorCompiler: ({ schema }) => readerOf(route, schema as TSchema),
          attachValidation: true,
          onResponse: async (_request, { statusCode, elapsedTime }) =>
            onAnswer(route.path, statusCode, elapsedTime),
        },
        async (request, reply) => {
          await ready;
          return answer(instance, route, document, request, reply);
        },
      );
      refuseOtherMethods(scope, route.path.replaceAll(/\{(\w+)\}/g, ':$1'));
    }
    scope.get(schemaPath, { schema: { hide: true } }, async (request, reply) => {
      const described = { ...scope.swagger(), servers: [{ url: knownOriginOf(request) }] };
      return sendWritten(request, reply, writtenOf(JSON.stringify(described), 300), 300);
    });
    refuseOtherMethods(scope, schemaPath);
  };
}

/** In this order: switched off, who asks, too many requests, no key, the parameters, the answer. */
async function answer(
  instance: Instance,
  route: RestRoute,
  document: QueryDocument,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.header('vary', 'Authorization');
  const off = await instance.pathsSwitchedOff();
  if (off.has(route.path) || off.has(everyPath)) throw switchedOff();
  const { id, callerIp: ip } = request;
  const { limits } = instance;
  const key = keyOf(request.headers.authorization);
  const keyHash = key === null ? null : hashSecret(key);
  const facts = {
    id,
    ip,
    authorization: undefined,
    origin: knownOriginOf(request),
    isReadOnly: true,
  };
  // Whose the key is is read together with what the path names.
  const values = { ...(request.params as Readonly<Record<string, unknown>>), keyHash };
  const identify = (db: Database) => authenticateKey({ db, limits }, keyHash, ip);
  const context = instance.contextFor(facts, identify, document, values);
  const authentication = await context.authenticate();
  const wait = await limits.takeRestRequest(callerOf(authentication, ip));
  if (wait !== null) throw tooMany(wait);
  if (route.access === 'KEY' && authentication.outcome !== 'viewer') {
    throw unauthorized('Authentication credentials were not provided.');
  }
  if (request.validationError) throw request.validationError;
  const answered = await route.answer({
    context,
    path: request.params as never,
    query: request.query as never,
    url: urlOf(request),
  });
  if (answered instanceof Pieces) {
    reply.header('cache-control', cacheControl(route.maxAgeS)).type(jsonType);
    return reply.send(Readable.from(answered.texts));
  }
  const { maxAgeS } = route;
  if (!(answered instanceof Kept)) {
    const text = reply.serialize(answered) as string;
    return sendWritten(request, reply, writtenOf(text, maxAgeS), maxAgeS);
  }
  const written =
    answered.written ?? writtenOf(reply.serialize(answered.answer) as string, maxAgeS);
  answered.written = written;
  return sendWritten(request, reply, written, maxAgeS);
}

function writtenOf(text: string, maxAgeS: number): Written {
  // Weak: the same content may be sent compressed.
  return { text, mark: maxAgeS > 0 ? etag(text, { weak: true }) : null };
}

/** Sends JSON, or 304 where the client has it already. */
function sendWritten(
  request: FastifyRequest,
  reply: FastifyReply,
  { text, mark }: Written,
  maxAgeS: number,
): FastifyReply {
  reply.header('cache-control', cacheControl(maxAgeS)).type(jsonType);
  if (mark !== null) {
    reply.header('etag', mark);
    if (fresh(request.headers, { etag: mark })) return reply.code(304).send();
  }
  return reply.send(text);
}

function cacheControl(maxAgeS: number): string {
  return maxAgeS > 0 ? `max-age=${maxAgeS}` : 'private, no-cache';
}

/** Reads the parameters of a path or a query, as the route declares them. */
function readerOf(route: RestRoute, schema: TSchema) {
  const parameters =
    schema === operationOf(route).params ? route.pathParameters : route.queryParameters;
  return (texts: unknown) => {
    try {
      return { value: readParameters(parameters, texts as Readonly<Record<string, unknown>>) };
    } catch (error) {
      if (error instanceof RestRefusal) return { error };
      throw error;
    }
  };
}

function readParameters(parameters: Parameters, texts: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { read }]) => {
      const given = texts[name];
      // Of a parameter that is given several times, the last counts.
      const text = (Array.isArray(given) ? given.at(-1) : given) as string | undefined;
      // The database knows no text with a NUL, so nothing has such a name.
      if (text?.includes('\0')) throw notFound();
      return [name, read(text, name)];
    }),
  );
}

function knownOriginOf(request: FastifyRequest): string {
  const origin = originOf(request);
  if (origin !== null) return origin;
  throw new RestRefusal(400, { detail: 'The Host header names no host.' });
}

function urlOf(request: FastifyRequest): URL {
  const origin = knownOriginOf(request);
  // The request line may hold a whole address, whose host is not the one that the client reached.
  const { pathname, search } = new URL(request.url, origin);
  return new URL(`${origin}${pathname}${search}`);
}

function refuseOtherMethods(scope: FastifyInstance, url: string): void {
  scope.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url,
    schema: { hide: true },
    onRequest: async (request, reply) => {
      await drain(request);
      const detail = `Method "${request.method}" not allowed.`;
      return reply.code(405).header('allow', methods).send({ detail });
    },
    handler: async () => undefined,
  });
}

function sendRefusal(reply: FastifyReply, { status, headers, body }: RestRefusal): FastifyReply {
  return reply.code(status).headers(headers).type(jsonType).send(JSON.stringify(body));
}

function refusalOf(instance: Instance, error: FastifyError, requestId: string): RestRefusal {
  if (error instanceof RestRefusal) return error;
  instance.observer.fault(error, requestId, 'rest');
  return new RestRefusal(500, { detail: 'Something went wrong on our side.' });
}
