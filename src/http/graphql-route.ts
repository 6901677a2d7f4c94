import type {
  FastifyError,
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import { type CodedError, invalidInput } from '../contract/errors.ts';
import { ReadOnlyRequest, type Request } from '../engine/execution.ts';
import { textOfAnswer } from '../engine/preserialized-lists.ts';
import type { Instance } from '../instance.ts';
import { readBody, readSearch } from './body.ts';
import { isDecompressionError, normalizeContentEncoding } from './content-encodings.ts';
import { drain } from './drain.ts';
import { sendIde } from './ide.ts';
import { graphqlResponseType, jsonType, preferredType } from './negotiation.ts';
import { originOf } from './origin.ts';
import { PersistedQueries, PersistedQueryNotFound } from './persisted-queries.ts';

export const graphqlPath = '/v1/graphql/';
export const largestBodyBytes = 1024 * 1024;
export const possibleErrorsHeader = 'x-kraken-possible-errors';
const methods = 'GET, HEAD, POST, OPTIONS';

interface RouteOptions {
  readonly instance: Instance;
  readonly ready: Promise<unknown>;
  /** Called for every request that was answered. */
  readonly onAnswer: () => void;
  /** What addresses in answers begin with, instead of how the client has reached this server. */
  readonly publicOrigin: string | null;
}

type Answer = ReturnType<Instance['refuse']>;

/** The GraphQL route: POST and GET, in the forms that clients and the specification know. */
export function graphqlRoute({
  instance,
  ready,
  onAnswer,
  publicOrigin,
}: RouteOptions): FastifyPluginAsync {
  const persisted = new PersistedQueries();

  const answer = async (
    read: () => Request,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    await ready;
    const parsed = read();
    const { authorization } = request.headers;
    const { id, callerIp: ip } = request;
    const origin = publicOrigin ?? originOf(request) ?? refuseHost();
    const isReadOnly = request.method !== 'POST';
    const answered = await instance.answer(parsed, { id, ip, authorization, origin, isReadOnly });
    // By now the document has been read, within its address's allowance.
    if (request.headers[possibleErrorsHeader]) {
      reply.header(possibleErrorsHeader, instance.possibleErrors(parsed).join(', '));
    }
    onAnswer();
    return send(request, reply, answered);
  };

  return async (scope: FastifyInstance) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.addHook('onRequest', async (request) => normalizeContentEncoding(request));
    scope.setErrorHandler<FastifyError>(async (error, request, reply) => {
      if (isAbandoned(error, request)) {
        request.log.info({ reason: error.code }, 'the client went away');
        return reply;
      }
      await drain(request);
      const refusal = refusalOf(error);
      const refused = instance.refuse(refusal, request.id);
      if (refusal instanceof ReadOnlyRequest) reply.code(405).header('allow', 'POST');
      return send(
        request,
        reply,
        refusal instanceof PersistedQueryNotFound ? notFound(refused) : refused,
      );
    });
    scope.post(graphqlPath, (request, reply) =>
      answer(() => readBody(asBuffer(request.body), persisted), request, reply),
    );
    scope.get(graphqlPath, (request, reply) => {
      const search = request.query as Record<string, unknown>;
      if (preferredType(request.headers) === 'text/html') return sendIde(reply);
      return answer(() => readSearch(search, persisted), request, reply);
    });
    scope.route({
      method: ['PUT', 'DELETE', 'PATCH'],
      url: graphqlPath,
      onRequest: async (request, reply) => {
        await drain(request);
        return reply.code(405).header('allow', methods).send({ detail: 'Method not allowed.' });
      },
      handler: async () => undefined,
    });
  };
}

/**
 * The platform answers 200 whatever happens, as the published guide says; errors tell the rest. A
 * client that prefers the newer media type gets 400 where nothing was executed, as the GraphQL over
 * HTTP specification has it for that type.
 */
function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const isNewer = preferredType(request.headers) === graphqlResponseType;
  if (isNewer && !('data' in answer) && reply.statusCode === 200 && !isForRetry(answer)) {
    reply.code(400);
  }
  const type = isNewer ? graphqlResponseType : jsonType;
  return reply.type(`${type}; charset=utf-8`).send(textOfAnswer(answer));
}

const notFoundCode = 'PERSISTED_QUERY_NOT_FOUND';

/** The message and code that the clients' links for persisted queries wait for, beside ours. */
function notFound({ errors = [] }: Answer): Answer {
  return {
    errors: errors.map((error) => ({
      ...error,
      message: 'PersistedQueryNotFound',
      extensions: { ...error.extensions, code: notFoundCode },
    })),
  };
}

function isForRetry({ errors }: Answer): boolean {
  return errors?.some(({ extensions }) => 'code' in extensions) ?? false;
}

function asBuffer(body: unknown): Buffer {
  if (body instanceof Buffer) return body;
  throw wrongType();
}

function refuseHost(): never {
  throw invalidInput('host', 'The Host header names no host.');
}

function wrongType(): CodedError {
  return invalidInput('body', 'The body takes JSON: send it with content-type: application/json.');
}

/** What is refused before the document is reached, in our form. */
function refusalOf(error: FastifyError): Error {
  if (isDecompressionError(error)) {
    return invalidInput('body', 'The body is not what its content-encoding says.');
  }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return invalidInput('body', `The body is larger than ${largestBodyBytes} bytes.`);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return wrongType();
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return invalidInput('body', 'The body is not as long as its content-length says.');
    default:
      return error;
  }
}

/** A client that closes the connection before it has sent all, or read the answer. */
function isAbandoned(error: FastifyError, { raw }: FastifyRequest): boolean {
  return (
    raw.destroyed &&
    !raw.complete &&
    ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(error.code)
  );
}
