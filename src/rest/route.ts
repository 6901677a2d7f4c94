import type { Static, TSchema } from 'typebox';
import type { Context } from '../engine/context.ts';
import type { Parameters, Values } from './parameters.ts';

/** Headings of the reference. */
type Topic = 'products' | 'accounts' | 'meter points' | 'industry';

/** What a route is given. */
interface RestRequest<Path extends Parameters, Query extends Parameters> {
  /** `viewer` may be read where the route takes a key; elsewhere `authenticate` tells. */
  readonly context: Context;
  readonly path: Values<Path>;
  readonly query: Values<Query>;
  /** The address that was asked for, with the origin by which the client reached the server. */
  readonly url: URL;
}

/** A long answer as pieces of JSON text, so that others are answered between them. */
export class Pieces {
  readonly texts: AsyncIterable<string>;

  constructor(texts: AsyncIterable<string>) {
    this.texts = texts;
  }
}

/** JSON as it is sent, with a mark of its content; null where clients may not keep it. */
export interface Written {
  readonly text: string;
  readonly mark: string | null;
}

/** An answer that whoever asks the same is given again: it is written once. */
export class Kept<Answer> {
  readonly answer: Answer;
  /** By the first request that is given it. */
  written: Written | null = null;

  constructor(answer: Answer) {
    this.answer = answer;
  }
}

/** What a schema describes, of members that nobody changes. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Member in keyof T]: Frozen<T[Member]> }
    : T;

/** A request that documents a route, and is tested to be answered as it says. */
export interface RestExample {
  /** The name of a demonstration viewer whose API key is sent; absent for none. */
  readonly viewer?: string;
  /** From `/v1/` on, with its query. */
  readonly address: string;
  /** 200 where it is absent. */
  readonly status?: number;
  /** The whole body, where it is the same on every day. */
  readonly body?: unknown;
}

/** Values of a demonstration viewer that examples ask with. */
export type ExampleSamples = (viewer: string, name: string) => string;

/** One path of the REST API: all that is known of it follows from this. */
export interface RestRoute {
  /** `/v1/products/{product}/`; the form without the last slash is answered likewise. */
  readonly path: string;
  /** The name of the operation in the OpenAPI document. */
  readonly name: string;
  readonly topic: Topic;
  readonly summary: string;
  readonly description?: string;
  /** Who may ask: everybody, or whoever sends a key. */
  readonly access: 'PUBLIC' | 'KEY';
  readonly pathParameters: Parameters;
  readonly queryParameters: Parameters;
  readonly answers: TSchema;
  /** Why it refuses with which status, beside what every route does. */
  readonly refusals: Readonly<Record<number, string>>;
  /** How long a client need not ask again, in seconds; 0 where it always has to. */
  readonly maxAgeS: number;
  readonly examples: (samples: ExampleSamples) => readonly RestExample[];
  answer(request: RestRequest<Parameters, Parameters>): Promise<unknown>;
}

interface Declaration<Path extends Parameters, Query extends Parameters, Answer extends TSchema>
  extends Omit<RestRoute, 'pathParameters' | 'queryParameters' | 'answers' | 'answer'> {
  readonly pathParameters: Path;
  readonly queryParameters: Query;
  readonly answers: Answer;
  /** @throws RestRefusal where it does not answer. */
  readonly answer: (
    request: RestRequest<Path, Query>,
  ) => Promise<Frozen<Static<Answer>> | Kept<Frozen<Static<Answer>>> | Pieces>;
}

/** Declares a route. Its answer is checked against its schema, and its parameters have their types. */
export function route<Path extends Parameters, Query extends Parameters, Answer extends TSchema>(
  declaration: Declaration<Path, Query, Answer>,
): RestRoute {
  return declaration as unknown as RestRoute;
}
