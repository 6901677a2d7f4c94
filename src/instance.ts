import { type ExecutionResult, GraphQLError } from 'graphql';
import type { CodedErrorAnswer } from './contract/errors.ts';
import { CodedError, contractError, formatError, raise } from './contract/errors.ts';
import type { Limits } from './contract/rate-limits.ts';
import { type Authentication, callerOf, type Viewer } from './contract/viewer.ts';
import type { Database, QueryDocument, Variables } from './database/database.ts';
import { domains } from './domains/all.ts';
import { authenticate } from './domains/identity/index.ts';
import { contractErrorsOf, watchBrownouts } from './domains/platform/index.ts';
import type { Context, Contract, Release, RequestFacts } from './engine/context.ts';
import { costRefusal, Executor, ReadOnlyRequest, type Request } from './engine/execution.ts';
import { newListTally, tooManyItems } from './engine/lists.ts';
import { assembleSchema } from './engine/schema.ts';
import { rootCoordinates } from './engine/selections.ts';
import type { Services } from './engine/services.ts';
import type { Clock } from './kernel/clock.ts';

/** What happens inside, for logs and metrics. */
export interface Observer {
  fieldAnswered(coordinate: string, durationMs: number): void;
  errorAnswered(code: string): void;
  /** A failure of ours, which the client is not told about. */
  fault(error: unknown, requestId: string, path: string): void;
}

interface InstanceOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly services: Services;
  readonly release: Release;
  readonly observer: Observer;
  /** False runs every document on graphql-js alone, which tests compare with. */
  readonly canCompile?: boolean;
  /** False reads level by level: slower, with the same answers. */
  readonly canPrefetch?: boolean;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly CodedErrorAnswer[];
}

/** The platform without its transport: documents in, answers out. */
export interface Instance {
  readonly db: Database;
  readonly clock: Clock;
  readonly services: Services;
  readonly contract: Contract;
  /** @throws ReadOnlyRequest for a mutation in a request that may only read. */
  answer(request: Request, facts: RequestFacts): Promise<Answer>;
  /** Answers a request that failed before it could be read. */
  refuse(error: unknown, requestId: string): Answer;
  /** The codes that a document's root fields may answer; none where it cannot be read. */
  possibleErrors(request: Request): string[];
  /**
   * What answers a request that names no document, such as one of the REST API.
   *
   * @param authentication who asks, which the transport has found out.
   * @param document stands for all requests that read alike; `values` are what this one names.
   */
  contextFor(
    facts: RequestFacts,
    authentication: Authentication,
    document: QueryDocument,
    values: Variables,
  ): Context;
  /** The REST paths, such as `/v1/products/`, that are switched off at the moment. */
  pathsSwitchedOff(): Promise<ReadonlySet<string>>;
  readonly limits: Limits;
  readonly observer: Observer;
}

export function createInstance(options: InstanceOptions): Instance {
  const { db, clock, limits, services, release, observer, canPrefetch = true } = options;
  const { schema, policies, nodes, contributions, setBrownouts } = assembleSchema(domains);
  const executor = new Executor(schema, policies, options.canCompile);
  let pathsOff: ReadonlySet<string> = new Set();
  const brownouts = watchBrownouts(db, clock, ({ fields, paths }) => {
    setBrownouts(fields);
    executor.forgetPlans();
    pathsOff = paths;
  });
  /**
   * Whether a document is new; its reading is still to be counted where it does not pay for it.
   *
   * @throws CodedError KT-CT-1199 for a new one from an address that has had too many read unpaid.
   */
  const admitDocument = async (request: Request, ip: string): Promise<boolean> => {
    if (executor.hasPrepared(request)) return false;
    if (await limits.allowsNewDocument(ip)) return true;
    throw contractError('KT-CT-1199', { detail: 'Too many documents were refused of late.' });
  };
  const contract: Contract = {
    release,
    schema,
    policies,
    nodes,
    async measure(source, operationName, variables, ip) {
      const request = { source, operationName, variables };
      // To be measured costs few points, however much there is to read.
      if (await admitDocument(request, ip)) await limits.takeUnpaidDocument(ip, source.length);
      return executor.measure(request);
    },
    observeField: observer.fieldAnswered,
  };

  const contextFor = (
    request: RequestFacts,
    document: QueryDocument | null,
    values: Variables,
    authentication: Authentication | null = null,
  ): Context => {
    const given = {
      db: document ? db.forRequest(canPrefetch ? document : null, values) : db,
      clock,
      services,
      limits,
      contract,
      contributions,
      request,
    };
    return new RequestContext(given, authentication);
  };

  const execute = async (request: Request, facts: RequestFacts): Promise<ExecutionResult> => {
    await brownouts.keepUp();
    const isNew = await admitDocument(request, facts.ip);
    const countRefusal = async () => {
      if (isNew) await limits.takeUnpaidDocument(facts.ip, request.source.length);
    };
    const prepared = executor.prepare(request);
    if ('errors' in prepared) {
      await countRefusal();
      return { errors: prepared.errors };
    }
    const { plan } = prepared;
    if (facts.isReadOnly && plan.operation.operation !== 'query') throw new ReadOnlyRequest();
    const coerced = executor.coerce(plan, request.variables);
    if ('errors' in coerced) return { errors: coerced.errors };
    const context = contextFor(facts, plan.queryDocument, coerced.values);
    if (limits.areOn) {
      const cost = plan.costOf(coerced.values);
      const refusal = costRefusal(cost);
      if (refusal) {
        await countRefusal();
        throw refusal;
      }
      const authentication = await context.authenticate();
      const viewer = authentication.outcome === 'viewer' ? authentication.viewer : null;
      const caller = callerOf(authentication, facts.ip);
      if (!(await limits.takePoints(viewer, caller, cost.complexity))) {
        throw contractError('KT-CT-1199', { detail: 'The allowance of points is used up.' });
      }
    }
    const result = await executor.execute(plan, request.variables, context);
    if (context.listed.isExceeded) throw tooManyItems();
    return result;
  };

  const format = ({ data, errors }: ExecutionResult, requestId: string): Answer => {
    const formatted = errors?.map((error) =>
      formatError(error, (fault, path) => observer.fault(fault, requestId, path?.join('.') ?? '')),
    );
    for (const { extensions } of formatted ?? []) observer.errorAnswered(extensions.errorCode);
    return {
      ...(data !== undefined && { data }),
      ...(formatted && formatted.length > 0 && { errors: formatted }),
    };
  };

  return {
    db,
    clock,
    services,
    contract,
    async answer(request, facts) {
      try {
        return format(await execute(request, facts), facts.id);
      } catch (error) {
        if (error instanceof ReadOnlyRequest) throw error;
        return format(failedAsAWhole(error), facts.id);
      }
    },
    limits,
    observer,
    contextFor: (facts, authentication, document, values) =>
      contextFor(facts, document, values, authentication),
    async pathsSwitchedOff() {
      await brownouts.keepUp();
      return pathsOff;
    },
    refuse: (error, requestId) => format(failedAsAWhole(error), requestId),
    possibleErrors(request) {
      if (!executor.hasPrepared(request)) return [];
      const prepared = executor.prepare(request);
      if ('errors' in prepared) return [];
      const codes = rootCoordinates(prepared.plan)
        .flatMap((coordinate) => contractErrorsOf(contract, coordinate))
        .map(({ code }) => code ?? '');
      return [...new Set(codes)].toSorted();
    },
  };
}

type GivenContext = Pick<
  Context,
  'db' | 'clock' | 'services' | 'limits' | 'contract' | 'contributions' | 'request'
>;

/**
 * What the resolvers of one request are given. A class, because an accessor in an object literal
 * makes a hidden class for each object, which lives among the old: all that the request has read
 * would stay until they are collected.
 */
class RequestContext implements Context {
  readonly db: Context['db'];
  readonly clock: Context['clock'];
  readonly services: Context['services'];
  readonly limits: Context['limits'];
  readonly contract: Context['contract'];
  readonly contributions: Context['contributions'];
  readonly request: Context['request'];
  readonly raise = raise;
  readonly listed: Context['listed'];
  #authentication: Promise<Authentication> | null = null;
  #viewer: Viewer | null = null;

  constructor(given: GivenContext, authentication: Authentication | null) {
    const { db, clock, services, limits, contract, contributions, request } = given;
    this.db = db;
    this.clock = clock;
    this.services = services;
    this.limits = limits;
    this.contract = contract;
    this.contributions = contributions;
    this.request = request;
    this.listed = newListTally(() => limits.allowsItems(`ip:${request.ip}`));
    if (!authentication) return;
    this.#authentication = Promise.resolve(authentication);
    if (authentication.outcome === 'viewer') this.#viewer = authentication.viewer;
  }

  async authenticate(): Promise<Authentication> {
    this.#authentication ??= authenticate(this.db, this.clock, this.request.authorization);
    const outcome = await this.#authentication;
    if (outcome.outcome === 'viewer') this.#viewer = outcome.viewer;
    return outcome;
  }

  get viewer(): Viewer {
    if (!this.#viewer) {
      throw new Error('A field that is open to everyone asked who the viewer is');
    }
    return this.#viewer;
  }
}

/** A request that is refused, or fails, before any field is reached. */
function failedAsAWhole(error: unknown): ExecutionResult {
  const originalError = error instanceof Error ? error : new Error(String(error));
  const message = originalError instanceof CodedError ? originalError.message : 'failed';
  return { errors: [new GraphQLError(message, { originalError })] };
}
