import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { Type } from 'typebox';
import type { Parameters } from './parameters.ts';
import type { RestRoute } from './route.ts';
import { detailSchema, problemsSchema } from './schemas.ts';

/** What the document of the REST API says beside its routes. */
export const openApiOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Halfhour REST API',
      description: 'Products, prices, accounts and consumption, beside the GraphQL API.',
      version: '1',
    },
    components: {
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'basic',
          description: 'The API key is the user name; the password is empty.',
        },
      },
    },
  },
};

/** Why any route may refuse. */
const commonRefusals = {
  401: 'The key is wrong, or is missing where one is needed.',
  429: 'Too many requests from this address or with this key.',
  503: 'The path is switched off for a time.',
} as const;

const operations = new WeakMap<RestRoute, ReturnType<typeof describe>>();

/** A route's operation, in the form that Fastify serializes by and OpenAPI describes. */
export function operationOf(route: RestRoute) {
  const known = operations.get(route);
  if (known) return known;
  const described = describe(route);
  operations.set(route, described);
  return described;
}

function describe(route: RestRoute) {
  const { pathParameters, queryParameters, answers, refusals, access } = route;
  return {
    operationId: route.name,
    tags: [route.topic],
    summary: route.summary,
    ...(route.description !== undefined && { description: route.description }),
    security: access === 'KEY' ? [{ apiKey: [] }] : [{}, { apiKey: [] }],
    params: Type.Object(schemasOf(pathParameters)),
    querystring: Type.Partial(Type.Object(schemasOf(queryParameters))),
    response: {
      200: { ...answers, description: route.summary },
      ...Object.fromEntries(
        Object.entries({ ...commonRefusals, ...refusals }).map(([status, description]) => [
          status,
          { ...(status === '400' ? problemsSchema : detailSchema), description },
        ]),
      ),
    },
  };
}

function schemasOf(parameters: Parameters) {
  return Object.fromEntries(Object.entries(parameters).map(([name, { schema }]) => [name, schema]));
}
