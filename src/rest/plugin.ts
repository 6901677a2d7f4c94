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
import type { QueryDocument } from '../database/database.ts';
import { drain } from '../http/drain.ts';
import type { Instance } from '../instance.ts';
import { authenticateKey, keyOf } from './basic-credentials.ts';
import { openApiOptions, operationOf } from './openapi.ts';
import type { Parameters } from './parameters.ts';
import { notFound, RestRefusal, switchedOff, tooMany, unauthorized } from './refusals.ts';
import { Pieces, type RestRoute } from './route.ts';
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
      const described = { ...scope.swagger(), servers: [{ url: originOf(request) }] };
      return sendText(request, reply, JSON.stringify(described), 300);
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
  const facts = { id, ip, authorization: undefined, origin: originOf(request), isReadOnly: true };
  const values = request.params as Readonly<Record<string, unknown>>;
  const authentication = await authenticateKey(instance, key, ip);
  const wait = await limits.takeRestRequest(callerOf(authentication, ip));
  if (wait !== null) throw tooMany(wait);
  if (route.access === 'KEY' && authentication.outcome !== 'viewer') {
    throw unauthorized('Authentication credentials were not provided.');
  }
  if (request.validationError) throw request.validationError;
  const answered = await route.answer({
    context: instance.contextFor(facts, authentication, document, values),
    path: request.params as never,
    query: request.query as never,
    url: urlOf(request),
  });
  if (answered instanceof Pieces) {
    reply.header('cache-control', cacheControl(route.maxAgeS)).type(jsonType);
    return reply.send(Readable.from(answered.texts));
  }
  return sendText(request, reply, reply.serialize(answered) as string, route.maxAgeS);
}

/** Sends JSON with a mark of its content, or 304 where the client has it already. */
function sendText(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
  maxAgeS: number,
): FastifyReply {
  reply.header('cache-control', cacheControl(maxAgeS)).type(jsonType);
  if (maxAgeS > 0) {
    // Weak: the same content may be sent compressed.
    const mark = etag(text, { weak: true });
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

/** The origin by which the client reached this server, which proxies in front tell. */
function originOf(request: FastifyRequest): string {
  const { host, protocol } = request;
  if (/^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host)) return `${protocol}://${host}`;
  throw new RestRefusal(400, { detail: 'The Host header names no host.' });
}

function urlOf(request: FastifyRequest): URL {
  return new URL(request.url, originOf(request));
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
