import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { errorCatalogue, isErrorCode } from '../../contract/error-catalogue.ts';
import type { Policy } from '../../contract/policies.ts';

let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform({ trustProxy: true });
});
after(async () => {
  assert.deepEqual(platform.faults, []);
  await platform.close();
});

let address = 0;
/** From an address of its own, since ten a minute are allowed from one. */
const possibleErrors = (name: string, type: string, authErrors?: boolean) => {
  address += 1;
  return platform.ask(
    `query($input: PossibleErrorsInputType!) { possibleErrors(input: $input) {
      name type authErrors possibleErrors { code message type description } } }`,
    {
      variables: { input: { name, type, authErrors } },
      headers: { 'x-forwarded-for': `10.3.${address >> 8}.${address & 255}` },
    },
  );
};

describe('the possible errors of a field', () => {
  const roots = () =>
    [...platform.instance.contract.policies.values()].filter(({ isRoot }) => isRoot);
  const typeOf = ({ parentName }: Policy) => parentName.toLowerCase();

  it('are what its policy declares, for every field there is', async () => {
    for (const policy of roots()) {
      const type = typeOf(policy);
      const { data, errors } = await possibleErrors(policy.fieldName, type);
      assert.equal(errors, undefined);
      const answer = data.possibleErrors;
      assert.deepEqual(
        [answer.name, answer.type, answer.authErrors],
        [policy.fieldName, type, false],
      );
      const expected = new Set<string>([...policy.codes, 'KT-CT-1113']);
      if (policy.rateLimit) expected.add('KT-CT-1199');
      if (policy.largestPage !== null) expected.add('KT-CT-1201');
      const codes = answer.possibleErrors.map(({ code }: { code: string }) => code);
      assert.deepEqual(codes, [...expected].toSorted(), policy.coordinate);
      for (const { code, ...told } of answer.possibleErrors) {
        assert.ok(isErrorCode(code));
        assert.deepEqual(told, { ...errorCatalogue[code] });
      }
    }
  });

  it('include those of who may ask where they are wanted, unless everyone may', async () => {
    const ofAccess = ['KT-CT-1111', 'KT-CT-1112', 'KT-CT-1124', 'KT-CT-1143'];
    for (const policy of roots()) {
      const { data } = await possibleErrors(policy.fieldName, typeOf(policy), true);
      const codes = data.possibleErrors.possibleErrors.map(({ code }: { code: string }) => code);
      const isOpen =
        policy.access?.kind === 'public' ||
        (policy.access?.kind === 'undocumented' && policy.access.reach === 'PUBLIC');
      for (const code of ofAccess) {
        assert.equal(codes.includes(code), !isOpen, `${policy.coordinate} ${code}`);
      }
    }
  });

  it('are asked of fields that are there', async () => {
    for (const [name, type] of [
      ['nothing', 'query'],
      ['viewer', 'mutation'],
      ['obtainKrakenToken', 'query'],
      ['', 'query'],
      ['__schema', 'query'],
      ['toString', 'query'],
    ] as const) {
      assert.deepEqual((await possibleErrors(name, type)).codes, ['KT-CT-1606'], name);
    }
  });
});

describe('the complexity of a document', () => {
  const measure = (input: Record<string, unknown>, as = 'organization') =>
    platform.ask(
      `query($input: QueryComplexityInputType!) { queryComplexity(input: $input) { complexityValue } }`,
      { as, variables: { input } },
    );
  const used = async (): Promise<number> => {
    address += 1;
    const { data } = await platform.ask(
      '{ rateLimitInfo { pointsAllowanceRateLimit { usedPoints } } }',
      { as: 'organization', headers: { 'x-forwarded-for': `10.4.0.${address & 255}` } },
    );
    return data.rateLimitInfo.pointsAllowanceRateLimit.usedPoints;
  };

  it('is what asking it costs', async () => {
    // What is asked to learn of the points costs two itself.
    const own = -(await used()) + (await used());
    assert.equal(own, 2);
    for (const [query, variables] of [
      ['{ krakenVersion { number } }', {}],
      [
        '{ a: thirdPartyViewer { name permissions { permission } } b: thirdPartyViewer { name } }',
        {},
      ],
      [
        'query($n: Int = 30) { apiExceptions(first: $n) { totalCount edges { node { events { id } notes { id } } } } }',
        {},
      ],
      [
        'query($n: Int = 30) { apiExceptions(first: $n) { totalCount edges { node { events { id } notes { id } } } } }',
        { n: 100 },
      ],
      ['{ ...F ...F } fragment F on Query { thirdPartyViewer { name } }', {}],
      ['{ __schema { queryType { name } } }', {}],
      ['query A { thirdPartyViewer { name } } query B { __typename }', {}],
    ] as const) {
      const operationName = query.includes('query B') ? 'A' : undefined;
      const { data, text } = await measure({
        query,
        operationName,
        variables: JSON.stringify(variables),
      });
      assert.ok(data.queryComplexity, text);
      const before = await used();
      const { errors } = await platform.ask(query, {
        as: 'organization',
        variables,
        ...(operationName && { operationName }),
      });
      assert.equal(errors, undefined, query);
      assert.equal((await used()) - before - own, data.queryComplexity.complexityValue, query);
    }
  });

  it('costs nothing but itself to ask, whatever the document would cost', async () => {
    const dear = `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: krakenVersion { number }`).join(' ')} }`;
    const before = await used();
    assert.equal((await measure({ query: dear })).data.queryComplexity.complexityValue, 500);
    // The field, the object that it answers, and what is asked to learn of the points.
    assert.equal((await used()) - before, 1 + 2);
  });

  it('is refused where the document or its variables do not fit, and says which', async () => {
    const sized = 'query($n: Int!) { apiExceptions(first: $n) { totalCount } }';
    for (const [input, path] of [
      [{ query: '{' }, ['input', 'query']],
      [{ query: '{ nothing }' }, ['input', 'query']],
      [{ query: '{ node(id: "\\u0000") { id } }' }, ['input', 'query']],
      [{ query: sized }, ['input', 'variables']],
      [{ query: sized, variables: '{"n":"x"}' }, ['input', 'variables']],
      [{ query: sized, variables: '[1]' }, ['input', 'variables']],
      [{ query: sized, variables: '1' }, ['input', 'variables']],
    ] as const) {
      const { errors } = await measure(input);
      assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-1605', JSON.stringify(input));
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, path);
    }
    assert.deepEqual((await measure({ query: sized, variables: '{' })).codes, ['KT-CT-1605']);
    assert.deepEqual((await measure({ query: sized, variables: '{"n":"\\u0000"}' })).codes, [
      'KT-CT-1605',
    ]);
  });
});
