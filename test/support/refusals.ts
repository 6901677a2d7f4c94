import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Example, isRaising } from '../../src/contract/examples.ts';
import { isOpenToEveryone, type Policy, type SubjectKind } from '../../src/contract/policies.ts';
import { holdsAnyGroup } from '../../src/contract/viewer.ts';
import { type DemoViewer, demoViewers } from '../../src/demo/viewers.ts';
import type { DocumentedField } from '../../src/reference/entries.ts';
import { rootKeys } from '../contract/run-example.ts';
import { givePermissionsToFew } from './permissions.ts';
import type { TestAnswer, TestPlatform } from './platform.ts';

/** Of each kind of subject, what exists nowhere in the demonstration world. */
const missingSubjects: Readonly<Record<SubjectKind, string>> = {
  account: 'A-00000000',
  accountUser: 'no@one.example',
  accountUserId: '999999',
  collectionProcess: 'CP-00000000',
  controller: '0000000000000000',
  device: '00000000-0000-4000-8000-000000000000',
  ledger: 'L-00000000',
  meterPoint: '1000000000000',
  portfolio: 'P-00000000',
  property: '999999',
  supplyPoint: '1000000000000',
};

type Variables = Readonly<Record<string, unknown>>;

/**
 * Declares the tests that a root field is refused to whoever its policy keeps out, with the code
 * that the policy names. What is asked are the field's own examples that answer: without a token,
 * with one that cannot be read, as every viewer without the permission, about what does not exist,
 * and about what is another customer's.
 *
 * @param platform the platform under test, without limits. The permissions of the organization `few`
 * are changed for a moment, so nothing else may be asked beside these tests.
 */
export function itRefuses(platform: () => TestPlatform, { entry, policy }: DocumentedField): void {
  const { coordinate, access, subject } = policy;
  if (isOpenToEveryone(access)) return;
  const answering = entry.examples.filter((example) => !isRaising(example));
  const [shown] = answering;
  if (!shown) throw new Error(`${coordinate} has no example that answers`);

  /** Asks an example as someone else, or about something else, and reads the field's own refusal. */
  async function refusalOf(
    example: Example,
    options: { readonly as?: string; readonly token?: string; readonly variables?: Variables },
  ) {
    const variables = options.variables ?? example.variables;
    const answer = await platform().ask(example.document, {
      ...options,
      ...(variables && { variables: { ...variables } }),
    });
    return readRefusal(answer, rootKeys(example.document, policy.fieldName));
  }

  it(`${coordinate} is refused without a token and with one that cannot be read`, async () => {
    assert.deepEqual((await refusalOf(shown, {})).codes, ['KT-CT-1112']);
    assert.deepEqual((await refusalOf(shown, { token: 'x.y.z' })).codes, ['KT-CT-1143']);
  });

  const lacking = viewersLacking(policy);
  if (lacking.length > 0) {
    it(`${coordinate} is refused to viewers without the permission`, async () => {
      for (const { name } of lacking) {
        assert.deepEqual((await refusalOf(shown, { as: name })).codes, ['KT-CT-1111'], name);
      }
    });
  }

  if (!subject) return;
  const about = answering.flatMap((example) => {
    const place = subjectIn(policy, example.variables ?? {});
    return place ? [{ example, ...place }] : [];
  });

  it(`${coordinate} is refused for what does not exist`, async () => {
    assert.ok(about.length > 0, 'no example names the subject in its variables');
    for (const { example, paths } of about) {
      const variables = replacedAll(example.variables ?? {}, paths, missingSubjects[subject.kind]);
      const { codes } = await refusalOf(example, { as: example.viewer ?? '', variables });
      assert.deepEqual(codes, [subject.refusal]);
    }
  });

  it(`${coordinate} is refused for what is foreign, as if it did not exist`, async () => {
    const permitted = viewersForTests().filter(({ permissions }) => holds(permissions, policy));
    if (about.some(({ value }) => strangersTo(value, policy, permitted).length > 0)) {
      await refuseStrangers(permitted);
      return;
    }
    // Everyone with the permission sees everything. One that does not shows what it means alone.
    const few = platform().viewer('few');
    await givePermissionsToFew(
      platform(),
      access?.kind === 'anyOf' ? (access.groups[0] ?? []) : [],
    );
    try {
      await refuseStrangers([few]);
    } finally {
      await givePermissionsToFew(platform(), few.permissions);
    }
  });

  async function refuseStrangers(permitted: readonly DemoViewer[]): Promise<void> {
    const asked = about.flatMap((each) =>
      strangersTo(each.value, policy, permitted).map((stranger) => ({ ...each, stranger })),
    );
    assert.ok(asked.length > 0, 'there is no stranger to what the examples are about');
    for (const { example, paths, stranger } of asked) {
      const [foreign, missing] = await Promise.all(
        [stranger.value, missingSubjects[policy.subject?.kind ?? 'account']].map((value) =>
          refusalOf(example, {
            as: stranger.name,
            variables: replacedAll(example.variables ?? {}, paths, value),
          }),
        ),
      );
      assert.deepEqual(foreign?.codes, [policy.subject?.refusal], stranger.name);
      assert.deepEqual(foreign, missing, stranger.name);
    }
  }
}

function readRefusal({ data, errors = [] }: TestAnswer, keys: readonly string[]) {
  const own = errors.filter(({ path }) => keys.includes(String(path?.[0])));
  for (const key of keys) assert.equal(data?.[key] ?? null, null, `${key} is answered`);
  return {
    codes: [...new Set(own.map(({ extensions }) => extensions.errorCode))],
    messages: [...new Set(own.map(({ message }) => message))],
    descriptions: [...new Set(own.map(({ extensions }) => extensions.errorDescription))],
  };
}

/** Those whose ways to sign in are not changed by an example. */
function viewersForTests(): readonly DemoViewer[] {
  return demoViewers().filter(({ keptFor }) => !keptFor);
}

/** Viewers of the demonstration world without the permission that a field asks for. */
export function viewersLacking(policy: Policy): readonly DemoViewer[] {
  return viewersForTests().filter(({ permissions }) => !holds(permissions, policy));
}

function holds(permissions: DemoViewer['permissions'], { access }: Policy): boolean {
  return access?.kind !== 'anyOf' || holdsAnyGroup(new Set(permissions), access.groups);
}

/** Where an example's variables name the subject, by the way that its argument has. */
function subjectIn({ subject }: Policy, variables: Variables) {
  const declared = subject ? [subject.argumentPath, ...(subject.otherPaths ?? [])] : [];
  for (const path of declared) {
    // A document that asks the field twice has a variable for each.
    const [, ...rest] = path;
    const paths =
      rest.length === 0 ? [path] : Object.keys(variables).map((name) => [name, ...rest]);
    const named = paths.filter((each) => typeof valueAt(variables, each) === 'string');
    const [first] = named;
    if (first) return { paths: named, value: String(valueAt(variables, first)) };
  }
  return null;
}

function valueAt(variables: Variables, path: readonly string[]): unknown {
  return path.reduce<unknown>((each, name) => (each as Variables | null)?.[name], variables);
}

function replacedAll(
  variables: Variables,
  paths: readonly (readonly string[])[],
  value: string,
): Variables {
  return paths.reduce((changed, path) => replaced(changed, path, value), variables);
}

function replaced(
  variables: Variables,
  [name = '', ...rest]: readonly string[],
  value: string,
): Variables {
  const below: unknown =
    rest.length === 0 ? value : replaced((variables[name] ?? {}) as Variables, rest, value);
  return { ...variables, [name]: below };
}

/**
 * Of the viewers given, each with a subject that none of its accounts sees: an account of
 * somebody else's, or what a customer with other accounts has among its samples.
 */
function strangersTo(
  value: string,
  policy: Policy,
  permitted: readonly DemoViewer[],
): readonly Stranger[] {
  const viewers = viewersForTests();
  const withAccounts = permitted.filter(({ accountNumbers }) => accountNumbers.length > 0);
  if (policy.subject?.kind === 'account') {
    const accounts = viewers.flatMap(({ accountNumbers }) => accountNumbers);
    return withAccounts.flatMap(({ name, accountNumbers }) => {
      const foreign = accounts.find((number) => !accountNumbers.includes(number));
      return foreign === undefined ? [] : [{ name, value: foreign }];
    });
  }
  const seeing = viewers
    .filter(
      ({ kind, email, samples }) =>
        kind === 'customer' && (email === value || Object.values(samples).includes(value)),
    )
    .flatMap(({ accountNumbers }) => accountNumbers);
  if (seeing.length === 0) return [];
  return withAccounts
    .filter(({ accountNumbers }) => !accountNumbers.some((number) => seeing.includes(number)))
    .map(({ name }) => ({ name, value }));
}

interface Stranger {
  /** The viewer's. */
  readonly name: string;
  /** What is foreign to it. */
  readonly value: string;
}
