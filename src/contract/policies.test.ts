import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildASTSchema, getNamedType, isObjectType, parse } from 'graphql';
import { domainFolders } from '../domains/folders.ts';
import { buildTypes, readDocuments } from '../engine/schema.ts';
import { commonErrorCodes, errorCatalogue } from './error-catalogue.ts';
import { buildPolicies, isConnection, type Policy } from './policies.ts';

const real = buildPolicies(buildTypes(domainFolders()));
const base = readDocuments([]);

/** What is wrong with a schema of these fields, without what is said about codes left over. */
function problemsOf(fields: string, types = ''): string[] {
  const sdl = parse(`extend type Query { ${fields} } ${types}`);
  const schema = buildASTSchema({
    ...base,
    definitions: [...base.definitions, ...sdl.definitions],
  });
  try {
    buildPolicies(schema);
  } catch (error) {
    assert.ok(error instanceof Error);
    const [, ...problems] = error.message.split('\n- ');
    return problems.filter((problem) => !problem.includes('no field declares it'));
  }
  return [];
}

/** The policy of `Query.sample` in a schema that also declares every code there is. */
function policyOf(sample: string, types = ''): Policy {
  const codes = Object.keys(errorCatalogue).map((code) => `"${code}"`);
  const rest = `rest: Int @complexity(value: 1) @access(public: true) @raises(codes: [${codes}])`;
  const sdl = parse(`extend type Query { ${sample} ${rest} } ${types}`);
  const definitions = [...base.definitions, ...sdl.definitions];
  const policy = buildPolicies(buildASTSchema({ ...base, definitions })).get('Query.sample');
  assert.ok(policy);
  return policy;
}

const fine = 'sample: Int @complexity(value: 1) @access(public: true)';

describe('the schema does not build', () => {
  const refused: Record<string, [fields: string, problem: string]> = {
    'a root field without access': [
      'sample: Int @complexity(value: 1)',
      'Query.sample has no @access',
    ],
    'a root field without complexity': [
      'sample: Int @access(public: true)',
      'Query.sample has no @complexity',
    ],
    'an unknown permission': [
      'sample: Int @complexity(value: 1) @access(anyOf: [["CAN_FLY"]])',
      'Query.sample asks for the unknown permission CAN_FLY',
    ],
    'an unknown code': [
      `${fine} @raises(codes: ["KT-CT-0"])`,
      'Query.sample raises the unknown code KT-CT-0',
    ],
    'a code named like something every object has': [
      `${fine} @raises(codes: ["toString"])`,
      'Query.sample raises the unknown code toString',
    ],
    'two forms of access': [
      'sample: Int @complexity(value: 1) @access(public: true, undocumented: SIGNED_IN)',
      'Query.sample mixes forms of @access',
    ],
    'no form of access': [
      'sample: Int @complexity(value: 1) @access',
      'Query.sample mixes forms of @access',
    ],
    'an empty choice of permissions': [
      'sample: Int @complexity(value: 1) @access(anyOf: [])',
      'Query.sample has an empty group of permissions',
    ],
    'an empty group of permissions, which everyone would hold': [
      'sample: Int @complexity(value: 1) @access(anyOf: [["CAN_QUERY_LEADS"], []])',
      'Query.sample has an empty group of permissions',
    ],
    'an own account that nothing names': [
      'sample(id: Int): Int @complexity(value: 1) @access(undocumented: OWN_ACCOUNT)',
      'Query.sample is OWN_ACCOUNT without @subject',
    ],
    'a subject that is no argument': [
      `sample(id: String): Int @complexity(value: 1) @access(undocumented: OWN_ACCOUNT)
        @subject(account: "number", refusal: "KT-CT-1111")`,
      'Query.sample has no argument number for @subject',
    ],
    'a subject that refuses with an unknown code': [
      `sample(id: String): Int @complexity(value: 1) @access(public: true)
        @subject(account: "id", refusal: "KT-CT-0")`,
      'Query.sample refuses with the unknown code KT-CT-0',
    ],
    'a subject of two kinds': [
      `sample(id: String): Int @complexity(value: 1) @access(public: true)
        @subject(account: "id", accountUser: "id", refusal: "KT-CT-1111")`,
      'Query.sample takes one argument in @subject',
    ],
    'a subject that one of several arguments names, of which one is not there': [
      `sample(id: String): Int @complexity(value: 1) @access(undocumented: OWN_ACCOUNT)
        @subject(meterPoint: "id or number", refusal: "KT-CT-1111")`,
      'Query.sample has no argument number for @subject',
    ],
    'a rate that is none': [
      `${fine} @rateLimit(key: IP, steps: ["10/minute"])`,
      'Query.sample has the malformed rate 10/minute',
    ],
  };
  for (const [name, [fields, problem]] of Object.entries(refused)) {
    it(`with ${name}`, () =>
      assert.ok(problemsOf(fields).includes(problem), `${problemsOf(fields)}`));
  }

  it('with problems left unsaid: all of them are told at once', () => {
    assert.deepEqual(problemsOf('a: Int b: Int @access(public: true)'), [
      'Query.a has no @access',
      'Query.a has no @complexity',
      'Query.b has no @complexity',
    ]);
  });

  it('while a code of the catalogue is declared by no field', () => {
    const sdl = parse(`extend type Query { ${fine} }`);
    const definitions = [...base.definitions, ...sdl.definitions];
    const schema = buildASTSchema({ ...base, definitions });
    assert.throws(() => buildPolicies(schema), /KT-CT-7724 is in the catalogue, but no field/);
  });
});

describe('a policy', () => {
  it('reads what the directives say', () => {
    const policy = policyOf(
      `sample(input: SampleInput!): Int @complexity(value: 3)
      @access(anyOf: [["CAN_QUERY_LEADS", "CAN_QUERY_CALLS"], ["CAN_QUERY_DEVICES"]])
      @subject(account: "input.accountNumber", refusal: "KT-CT-1111")
      @rateLimit(key: USER, steps: ["10/m", "2/s", "500/d"])
      @deprecated(reason: "Ask another.") @sunset(markedOn: "2026-01-01", removalOnOrAfter: "2026-07-01")`,
      'input SampleInput { accountNumber: String }',
    );
    assert.equal(policy.complexity, 3);
    assert.equal(policy.isRoot, true);
    assert.deepEqual(policy.access, {
      kind: 'anyOf',
      groups: [['CAN_QUERY_LEADS', 'CAN_QUERY_CALLS'], ['CAN_QUERY_DEVICES']],
    });
    assert.deepEqual(policy.subject, {
      kind: 'account',
      argumentPath: ['input', 'accountNumber'],
      refusal: 'KT-CT-1111',
    });
    assert.deepEqual(
      policy.rateLimit?.steps.map(({ requests, windowSeconds }) => [requests, windowSeconds]),
      [
        [10, 60],
        [2, 1],
        [500, 86_400],
      ],
    );
    assert.equal(policy.rateLimit?.key, 'USER');
    assert.deepEqual(policy.deprecation, {
      markedOn: '2026-01-01',
      removalOnOrAfter: '2026-07-01',
      advice: 'Ask another.',
    });
    assert.equal(policy.largestPage, null);
  });

  it('keeps every way to its subject, in the order in which they count', () => {
    const policy = policyOf(
      `sample(mpan: ID, mprn: ID): Int @complexity(value: 1) @access(undocumented: OWN_ACCOUNT)
        @subject(meterPoint: "mpan or mprn", refusal: "KT-CT-1111")`,
    );
    assert.deepEqual(policy.subject, {
      kind: 'meterPoint',
      argumentPath: ['mpan'],
      otherPaths: [['mprn']],
      refusal: 'KT-CT-1111',
    });
  });

  it('tells a connection by its shape, and its largest page', () => {
    const types = 'type Things { edges: [Int] pageInfo: PageInfo! }';
    const sample = 'sample: Things! @complexity(value: 1) @access(public: true)';
    assert.equal(policyOf(sample, types).largestPage, 100);
    assert.equal(policyOf(`${sample} @paginated(max: 1000)`, types).largestPage, 1000);
  });

  it('is there for every root field and every connection of the platform, and is frozen', () => {
    const schema = buildTypes(domainFolders());
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      for (const name of Object.keys(root?.getFields() ?? {})) {
        const policy = real.get(`${root?.name}.${name}`);
        assert.ok(policy?.access, `${root?.name}.${name}`);
        assert.ok(policy.complexity >= 1, policy.coordinate);
        assert.ok(Object.isFrozen(policy));
      }
    }
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        if (!isConnection(getNamedType(field.type))) continue;
        const { largestPage } = real.get(`${type.name}.${field.name}`) ?? {};
        assert.ok(largestPage && largestPage >= 100, `${type.name}.${field.name}`);
        for (const name of ['first', 'last', 'after', 'before']) {
          assert.ok(
            field.args.some((argument) => argument.name === name),
            `${field.name} ${name}`,
          );
        }
      }
    }
  });

  it('names a common code only where it is published, since every field may answer those', () => {
    const common = new Set<string>(commonErrorCodes);
    // Mutations list it in their published pages; these have a rule of their own that raises it.
    const byOwnRule = [
      'Mutation.amendPayment',
      'Mutation.cancelPayment',
      'Mutation.collectPayment',
      'Mutation.completeAuthFlowForSmartFlexOnboarding',
      'Mutation.completeUserActionForSmartFlexOnboarding',
      'Mutation.completeUserInputRequiredForSmartFlexOnboarding',
      'Mutation.createDirectDebitInstruction',
      'Mutation.enrollAccountInLoyaltyProgram',
      'Mutation.getHostedUrlForNewPaymentInstruction',
      'Mutation.initiateStandalonePayment',
      'Mutation.invalidatePaymentInstruction',
      'Mutation.recordChargedBackPayment',
      'Mutation.recordFailedPayment',
      'Mutation.recordSuccessfulPayment',
      'Mutation.selectFromListForSmartFlexOnboarding',
      'Mutation.setPaymentPreference',
      'Mutation.setUpDirectDebitInstruction',
      'Mutation.storeElectricJuicePaymentInstruction',
      'Mutation.storePaymentInstruction',
      'Mutation.transferLoyaltyPointsBetweenUsers',
      'Mutation.unenrollAccountFromLoyaltyProgram',
      'Query.loyaltyPointLedgers',
      'Query.savingSessions',
      'SavingSessionsType.account',
    ];
    const published = new Map([
      ...byOwnRule.map((coordinate): [string, string[]] => [coordinate, ['KT-CT-1111']]),
      ['Mutation.cancelSmartFlexOnboarding', ['KT-CT-1111', 'KT-CT-1112']],
      ['Mutation.startSmartFlexOnboarding', ['KT-CT-1111', 'KT-CT-1112']],
      ['Query.batteryDevice', ['KT-CT-1111']],
      ['Query.business', ['KT-CT-1605']],
      ['Query.collectionProcessDetails', ['KT-CT-1111']],
      ['Query.completedDispatches', ['KT-CT-1111']],
      ['Query.customerFlexibilityCampaignEvents', ['KT-CT-1111']],
      ['Query.electricityPrepayLedgers', ['KT-CT-1111']],
      ['Query.flexPlannedDispatches', ['KT-CT-1111']],
      ['Query.gasPrepayLedgers', ['KT-CT-1111']],
      ['Query.gbrCostOfUsage', ['KT-CT-1111', 'KT-CT-1605']],
      ['Query.heatPumpDevice', ['KT-CT-1111']],
      ['Query.heatPumpStatus', ['KT-CT-1111']],
      ['Query.isEnrolledInCustomerFlexibilityCampaign', ['KT-CT-1111']],
      ['Query.ocppConnection', ['KT-CT-1111']],
      ['Query.ocppDetails', ['KT-CT-1111']],
      ['Query.plannedDispatches', ['KT-CT-1111']],
      ['Query.prepayPayments', ['KT-CT-1111']],
      ['Query.properties', ['KT-CT-1111']],
      ['Query.registeredKrakenflexDevice', ['KT-CT-1111']],
      ['Query.settableConsentGranularities', ['KT-CT-1111']],
      ['Query.smartFlexOnboardingWizards', ['KT-CT-1111']],
      ['Query.vehicleChargingPreferences', ['KT-CT-1111']],
      ['Query.vouchersBalanceDetail', ['KT-CT-1111']],
      ['Query.vouchersForAccount', ['KT-CT-1111']],
      ['Query.weeklyUsageInsights', ['KT-CT-1111']],
    ]);
    for (const { coordinate, codes } of real.values()) {
      const repeated = [...codes].filter((code) => common.has(code));
      assert.deepEqual(repeated, published.get(coordinate) ?? [], coordinate);
    }
  });

  it('makes a field of one customer name its subject and its refusal', () => {
    for (const { coordinate, access, subject, codes } of real.values()) {
      if (access?.kind === 'undocumented' && access.reach === 'OWN_ACCOUNT') assert.ok(subject);
      if (!subject) continue;
      const mayRefuse = codes.has(subject.refusal) || subject.refusal === 'KT-CT-1111';
      assert.ok(mayRefuse, `${coordinate} refuses with ${subject.refusal} and does not declare it`);
    }
  });
});
