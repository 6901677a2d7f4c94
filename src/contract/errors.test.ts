import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GraphQLError } from 'graphql';
import { commonErrorCodes, errorCatalogue, isErrorCode } from './error-catalogue.ts';
import { CodedError, contractError, formatError, invalidInput } from './errors.ts';

function format(error: GraphQLError) {
  const faults: unknown[] = [];
  return { answer: formatError(error, (fault) => faults.push(fault)), faults };
}

function thrown(originalError: Error, path: string[] = ['field']): GraphQLError {
  return new GraphQLError(originalError.message, { path, originalError });
}

describe('an error as a client reads it', () => {
  it('carries the code, its type, a description and where it happened', () => {
    const { answer, faults } = format(thrown(contractError('KT-CT-1113'), ['a', 'b']));
    assert.deepEqual(answer, {
      message: 'Disabled GraphQL field requested.',
      path: ['a', 'b'],
      extensions: {
        errorType: 'SERVICE_AVAILABILITY',
        errorCode: 'KT-CT-1113',
        errorDescription: errorCatalogue['KT-CT-1113'].description,
        errorClass: 'SERVICE_AVAILABILITY',
      },
    });
    assert.deepEqual(faults, []);
  });

  it('says what is wrong with which input, and only then', () => {
    const { answer } = format(thrown(invalidInput('input.number', 'Too long.')));
    assert.equal(answer.extensions.errorCode, 'KT-CT-1605');
    assert.equal(answer.extensions.errorDescription, 'Too long.');
    assert.deepEqual(answer.extensions.validationErrors, [
      { message: 'Too long.', inputPath: ['input', 'number'] },
    ]);
    const plain = format(thrown(contractError('KT-CT-1111'))).answer;
    assert.ok(!('validationErrors' in plain.extensions));
  });

  it('hides a code that no guard has admitted, and everything else that is thrown', () => {
    for (const error of [
      new CodedError('KT-CT-7724'),
      new Error('password=hunter2'),
      new TypeError('x is not a function'),
      new GraphQLError('Int cannot represent non-integer value: 1.5'),
    ]) {
      const { answer, faults } = format(thrown(error));
      assert.equal(answer.extensions.errorCode, 'KT-CT-7899');
      assert.equal(answer.message, 'An internal error occurred.');
      assert.ok(!JSON.stringify(answer).includes(error.message));
      assert.deepEqual(faults, [error]);
    }
  });

  it('tells a client what graphql-js found wrong with its document', () => {
    const { answer, faults } = format(new GraphQLError('Syntax Error: Expected Name, found "}".'));
    assert.equal(answer.message, 'Syntax Error: Expected Name, found "}".');
    assert.equal(answer.extensions.errorCode, 'KT-CT-1605');
    assert.deepEqual(faults, []);
  });
});

describe('the catalogue', () => {
  it('has a message, a type and a description of our own for every code', () => {
    for (const [code, entry] of Object.entries(errorCatalogue)) {
      const { message, type, description }: Record<string, string> = entry;
      assert.match(code, /^KT-[A-Z]+-\d+$/);
      assert.match(message ?? '', /\.$/, code);
      assert.match(type ?? '', /^[A-Z_]+$/);
      assert.ok((description ?? '').length > 20 && description !== message, code);
    }
    for (const code of commonErrorCodes) assert.ok(isErrorCode(code));
    assert.equal(isErrorCode('toString'), false);
  });
});
