import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

export const jsonType = 'application/json';
/** Of the GraphQL over HTTP specification: its status codes tell whether anything was executed. */
export const graphqlResponseType = 'application/graphql-response+json';
const pageType = 'text/html';

type AnswerType = typeof jsonType | typeof graphqlResponseType | typeof pageType;

/**
 * What a client prefers to be answered with, by its `accept` header. Who takes anything, or says
 * nothing, gets JSON; so does who takes none of these.
 */
export function preferredType(headers: IncomingMessage['headers']): AnswerType {
  const offered = [jsonType, graphqlResponseType, pageType];
  const preferred = new Negotiator({ headers }).mediaType(offered);
  return (preferred as AnswerType | undefined) ?? jsonType;
}
