import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCatalogue } from './error-catalogue.ts';

/** One thing that is wrong with an input; `inputPath` leads to it from the field's arguments. */
export interface ValidationError {
  readonly message: string;
  readonly inputPath: readonly (string | number)[];
}

export interface CodedErrorOptions {
  readonly validationErrors?: readonly ValidationError[];
  /** Told beside the catalogue's description where it helps the reader of this one answer. */
  readonly detail?: string;
  /** Further members of the answer's extensions, by name, where some are published with the code. */
  readonly further?: Readonly<Record<string, unknown>>;
}

/** A failure that the client is told by its code. Anything else that is thrown is a fault of ours. */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly validationErrors: readonly ValidationError[];
  readonly detail: string | undefined;
  readonly further: Readonly<Record<string, unknown>>;
  /** Set where a guard has seen that the field declares the code; see `admitError`. */
  isAdmitted = false;

  constructor(code: ErrorCode, options: CodedErrorOptions = {}) {
    super(errorCatalogue[code].message);
    this.name = 'CodedError';
    this.code = code;
    this.validationErrors = options.validationErrors ?? [];
    this.detail = options.detail;
    this.further = options.further ?? {};
  }
}

/** An error raised by the contract itself, which every field may answer. */
export function contractError(code: ErrorCode, options: CodedErrorOptions = {}): CodedError {
  const error = new CodedError(code, options);
  error.isAdmitted = true;
  return error;
}

/**
 * An argument that has the right type and still makes no sense, where the field publishes no code
 * of its own for it.
 */
export function invalidInput(inputPath: string, message: string): CodedError {
  return contractError('KT-CT-1605', {
    detail: message,
    validationErrors: [{ message, inputPath: inputPath.split('.') }],
  });
}

export type Raise<Code extends ErrorCode> = (code: Code, options?: CodedErrorOptions) => never;

/** Ends a resolver with a coded error. A field's context offers it for the field's own codes only. */
export const raise: Raise<ErrorCode> = (code, options) => {
  throw new CodedError(code, options);
};

export interface CodedErrorAnswer extends GraphQLFormattedError {
  readonly extensions: {
    readonly errorType: string;
    readonly errorCode: ErrorCode;
    readonly errorDescription: string;
    readonly errorClass: string;
    readonly validationErrors?: readonly ValidationError[];
  };
}

/**
 * The form in which a client is told of an error. What is not a coded error, or is one that its
 * field does not declare, becomes KT-CT-7899 and goes to `reportFault`.
 */
export function formatError(
  error: GraphQLError,
  reportFault: (fault: unknown, path: GraphQLError['path']) => void,
): CodedErrorAnswer {
  const cause = error.originalError ?? error;
  if (cause instanceof CodedError && cause.isAdmitted) return answer(cause, error);
  if (cause instanceof GraphQLError && isClientsFault(error)) {
    return answer(contractError('KT-CT-1605'), error, error.message);
  }
  reportFault(cause, error.path);
  return answer(contractError('KT-CT-7899'), error);
}

/**
 * Errors of graphql-js itself: about the document or a variable they have no path; about an
 * argument that a variable left null they do, and begin like this in both executors. One with a
 * path that begins otherwise is about a value of ours that its type cannot hold.
 */
function isClientsFault({ path, message }: GraphQLError): boolean {
  return !path || message.startsWith('Argument "');
}

function answer(coded: CodedError, at: GraphQLError, message?: string): CodedErrorAnswer {
  const { code, validationErrors, detail, further } = coded;
  const entry = errorCatalogue[code];
  return {
    message: message ?? entry.message,
    ...(at.locations && { locations: at.locations }),
    ...(at.path && { path: at.path }),
    extensions: {
      errorType: entry.type,
      errorCode: code,
      errorDescription: detail ?? entry.description,
      errorClass: entry.type,
      ...(validationErrors.length > 0 && { validationErrors }),
      ...further,
    },
  };
}
