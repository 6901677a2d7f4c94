import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../engine/context.ts';
import { CodedError, contractError } from './errors.ts';
import { checkPage } from './pagination.ts';
import type { Permission } from './permissions.ts';
import { isOpenToEveryone, type Policy, type SubjectKind } from './policies.ts';
import { callerOf, holdsAnyGroup, type Viewer } from './viewer.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Context, Arguments>;

/**
 * Answers which permissions a viewer holds on what an argument names: null where the viewer may
 * not see it or it does not exist, which a client cannot tell apart.
 */
export type SubjectGate = (
  context: Context,
  viewer: Viewer,
  value: string,
) => Promise<ReadonlySet<Permission> | null>;

export type SubjectGates = Readonly<Record<SubjectKind, SubjectGate>>;

/**
 * Keeps a field's promises, step by step in the published order: pagination, brownout, rate limit,
 * authentication, permission, subject, and then the field's own rules on input and state. (The
 * document, its node count and its complexity are checked before any field is reached.)
 */
export function guardField(
  policy: Policy,
  resolve: Resolver,
  gates: SubjectGates,
  isBrownedOut: boolean,
): Resolver {
  const answer = isBrownedOut ? refuseBrownedOut : enforce(policy, resolve, gates);
  const { largestPage } = policy;
  const paged: Resolver =
    largestPage === null
      ? answer
      : (parent, args, context, info) => {
          checkPage(args, largestPage);
          return answer(parent, args, context, info);
        };
  return policy.isRoot ? observed(policy, paged) : paged;
}

const refuseBrownedOut: Resolver = () => {
  throw contractError('KT-CT-1113');
};

function enforce(policy: Policy, resolve: Resolver, gates: SubjectGates): Resolver {
  const promisesOnlyPages =
    !policy.rateLimit && !policy.access && !policy.subject && policy.codes.size === 0;
  if (promisesOnlyPages) return resolve;
  return async (parent, args, context, info) => {
    if (policy.rateLimit) await takeRequest(policy, context);
    const viewer = isOpenToEveryone(policy.access) ? null : await requireViewer(context);
    if (viewer) await authorize(policy, viewer, args, context, gates);
    try {
      return await resolve(parent, args, context, info);
    } catch (error) {
      throw admitted(policy, error);
    }
  };
}

async function takeRequest(policy: Policy, context: Context): Promise<void> {
  const { ip } = context.request;
  const caller =
    policy.rateLimit?.key === 'USER' ? callerOf(await context.authenticate(), ip) : `ip:${ip}`;
  if (!(await context.limits.takeRequest(policy, caller))) throw contractError('KT-CT-1199');
}

async function requireViewer(context: Context): Promise<Viewer> {
  const authentication = await context.authenticate();
  switch (authentication.outcome) {
    case 'viewer':
      return authentication.viewer;
    case 'missing':
      throw contractError('KT-CT-1112');
    case 'unreadable':
      throw contractError('KT-CT-1143');
    case 'expired':
      throw contractError('KT-CT-1124');
  }
}

async function authorize(
  policy: Policy,
  viewer: Viewer,
  args: Arguments,
  context: Context,
  gates: SubjectGates,
): Promise<void> {
  const groups = policy.access?.kind === 'anyOf' ? policy.access.groups : null;
  if (groups && !holdsAnyGroup(viewer.permissions, groups)) throw contractError('KT-CT-1111');
  const { subject } = policy;
  if (!subject) return;
  const value = [subject.argumentPath, ...(subject.otherPaths ?? [])]
    .map((path) => valueAt(args, path))
    .find((each) => each != null);
  if (typeof value !== 'string') return;
  const held = await gates[subject.kind](context, viewer, value);
  // A viewer may hold a permission on one account and not on another: this one is what counts.
  if (!held || (groups && !holdsAnyGroup(held, groups))) throw contractError(subject.refusal);
}

function valueAt(args: Arguments, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
    args,
  );
}

function admitted(policy: Policy, error: unknown): unknown {
  if (error instanceof CodedError && policy.codes.has(error.code)) error.isAdmitted = true;
  return error;
}

function observed(policy: Policy, resolve: Resolver): Resolver {
  return async (parent, args, context, info) => {
    const startedAt = performance.now();
    try {
      return await resolve(parent, args, context, info);
    } finally {
      context.contract.observeField(policy.coordinate, performance.now() - startedAt);
    }
  };
}
