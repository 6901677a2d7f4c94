import type { GraphQLResolveInfo } from 'graphql';
import type { ErrorCode } from '../contract/error-catalogue.ts';
import type { Context } from './context.ts';

/** A field as the schema declares it: its arguments, what it answers, the errors it may raise. */
export interface Field<Arguments, Answer, Code extends ErrorCode> {
  readonly arguments: Arguments;
  readonly answer: Answer;
  readonly code: Code;
}

/** The function that answers a field. Its context raises the field's declared codes and no other. */
export type ResolverOf<Parent, Declared> =
  Declared extends Field<infer Arguments, infer Answer, infer Code>
    ? (
        parent: Parent,
        args: Arguments,
        context: Context<Code>,
        info: GraphQLResolveInfo,
      ) => Answer | Promise<Answer>
    : never;

export type Nullable<T> = T | null | undefined;
