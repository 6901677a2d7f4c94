import { invalidInput } from '../../contract/errors.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { possibleErrorsOf } from './promises.rules.ts';

export const promisesResolvers = {
  Query: {
    possibleErrors(_root, { input }, { contract, raise }) {
      const { name, type } = input;
      const authErrors = input.authErrors ?? false;
      const policy = contract.policies.get(`${type === 'query' ? 'Query' : 'Mutation'}.${name}`);
      if (!policy) return raise('KT-CT-1606');
      return { name, type, authErrors, possibleErrors: possibleErrorsOf(policy, authErrors) };
    },
    async queryComplexity(_root, { input }, { contract, request }) {
      const { query, operationName, variables } = input;
      const { complexity } = await contract.measure(
        query,
        operationName ?? null,
        asVariables(variables),
        request.ip,
      );
      return { complexityValue: complexity };
    },
  },
} satisfies Resolvers;

function asVariables(value: unknown): Record<string, unknown> {
  if (value == null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalidInput('input.variables', 'variables takes a JSON object.');
}
