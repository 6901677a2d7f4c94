// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_APIBrownout {
    readonly apiType?: Nullable<APIType>;
    readonly disablesRequestsTo?: Nullable<string>;
    readonly startsAt?: Nullable<string>;
    readonly endsAt?: Nullable<string>;
    readonly status?: Nullable<APIBrownoutStatus>;
}
export interface Plain { APIBrownout: Plain_APIBrownout }
export interface Fields_APIBrownout {
    apiType: Field<{  }, Nullable<APIType>, never>;
    disablesRequestsTo: Field<{  }, Nullable<string>, never>;
    startsAt: Field<{  }, Nullable<string>, never>;
    endsAt: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<APIBrownoutStatus>, never>;
}
export interface Fields { APIBrownout: Fields_APIBrownout }
export interface Plain_APIBrownoutConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'APIBrownoutEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { APIBrownoutConnection: Plain_APIBrownoutConnection }
export interface Fields_APIBrownoutConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'APIBrownoutEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { APIBrownoutConnection: Fields_APIBrownoutConnection }
export interface Plain_APIBrownoutEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'APIBrownout'>>;
}
export interface Plain { APIBrownoutEdge: Plain_APIBrownoutEdge }
export interface Fields_APIBrownoutEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'APIBrownout'>>, never>;
}
export interface Fields { APIBrownoutEdge: Fields_APIBrownoutEdge }
export interface APIBrownoutInput {
  readonly statuses?: Nullable<readonly Nullable<APIBrownoutStatus>[]>;
}
export type APIBrownoutStatus = 'SCHEDULED' | 'IN_PROGRESS' | 'CANCELLED' | 'COMPLETED' | 'ABORTED';
export interface Plain_APICallType {
    readonly id: string | number;
    readonly operationName: string;
    readonly correlationId: string;
    readonly inputData?: Nullable<unknown>;
    readonly response?: Nullable<unknown>;
    readonly context?: Nullable<unknown>;
    readonly createdAt: Temporal.Instant | number;
}
export interface Plain { APICallType: Plain_APICallType }
export interface Fields_APICallType {
    id: Field<{  }, string | number, never>;
    operationName: Field<{  }, string, never>;
    correlationId: Field<{  }, string, never>;
    inputData: Field<{  }, Nullable<unknown>, never>;
    response: Field<{  }, Nullable<unknown>, never>;
    context: Field<{  }, Nullable<unknown>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { APICallType: Fields_APICallType }
export type APIExceptionCategories = 'ACCOUNT' | 'UNKNOWN' | 'LOYALTY' | 'CUSTOMER' | 'NEW_CONNECTION' | 'PAYMENT' | 'ENROLMENT';
export interface Plain_APIExceptionConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'APIExceptionConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { APIExceptionConnectionTypeConnection: Plain_APIExceptionConnectionTypeConnection }
export interface Fields_APIExceptionConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'APIExceptionConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { APIExceptionConnectionTypeConnection: Fields_APIExceptionConnectionTypeConnection }
export interface Plain_APIExceptionConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'APIExceptionType'>>;
}
export interface Plain { APIExceptionConnectionTypeEdge: Plain_APIExceptionConnectionTypeEdge }
export interface Fields_APIExceptionConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'APIExceptionType'>>, never>;
}
export interface Fields { APIExceptionConnectionTypeEdge: Fields_APIExceptionConnectionTypeEdge }
export interface Plain_APIExceptionEventType {
    readonly id: string | number;
    readonly category: string;
    readonly eventType: string;
    readonly description?: Nullable<string>;
    readonly context?: Nullable<unknown>;
    readonly createdAt: Temporal.Instant | number;
}
export interface Plain { APIExceptionEventType: Plain_APIExceptionEventType }
export interface Fields_APIExceptionEventType {
    id: Field<{  }, string | number, never>;
    category: Field<{  }, string, never>;
    eventType: Field<{  }, string, never>;
    description: Field<{  }, Nullable<string>, never>;
    context: Field<{  }, Nullable<unknown>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { APIExceptionEventType: Fields_APIExceptionEventType }
export interface Plain_APIExceptionNoteType {
    readonly id: string | number;
    readonly body: string;
    readonly createdAt: Temporal.Instant | number;
}
export interface Plain { APIExceptionNoteType: Plain_APIExceptionNoteType }
export interface Fields_APIExceptionNoteType {
    id: Field<{  }, string | number, never>;
    body: Field<{  }, string, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { APIExceptionNoteType: Fields_APIExceptionNoteType }
export type APIExceptionPriority = 'LOW' | 'MEDIUM' | 'HIGH';
export interface APIExceptionQueryInput {
  readonly accountNumber?: Nullable<string>;
  readonly category?: Nullable<APIExceptionCategories>;
  readonly channel?: Nullable<string>;
  readonly customerContact?: Nullable<string>;
  readonly externalIdentifier?: Nullable<string>;
  readonly priority?: Nullable<APIExceptionPriority>;
  readonly resolutionStatus?: Nullable<APIExceptionResolutionStatus>;
  readonly resolutionType?: Nullable<APIExceptionResolutionType>;
  readonly supplyPointIdentifier?: Nullable<string>;
  readonly tags?: Nullable<readonly Nullable<APIExceptionTags>[]>;
  readonly userId?: Nullable<string>;
}
export type APIExceptionResolutionStatus = 'ASSIGNED' | 'CANCELLED' | 'IN_PROGRESS' | 'RESOLVED' | 'UNASSIGNED' | 'UNSUCCESSFUL' | 'WAITING_ON_THIRD_PARTY';
export type APIExceptionResolutionType = 'AUTOMATIC' | 'MANUAL' | 'UNASSIGNED';
export type APIExceptionTags = 'MOVE_IN' | 'MOVE_OUT' | 'PRODUCT_UPDATE' | 'FDV' | 'LIFE_SUPPORT' | 'SAME_DAY' | 'TRANSFER_IN' | 'VACANT_CONSUMPTION';
export interface Plain_APIExceptionType {
    readonly id: string | number;
    readonly accountNumber?: Nullable<string>;
    readonly userId?: Nullable<number>;
    readonly supplyPointIdentifier?: Nullable<string>;
    readonly externalIdentifier: string;
    readonly customerContact?: Nullable<string>;
    readonly channel: string;
    readonly category?: Nullable<APIExceptionCategories>;
    readonly priority: APIExceptionPriority;
    readonly resolutionStatus: APIExceptionResolutionStatus;
    readonly resolutionType: APIExceptionResolutionType;
    readonly tags?: Nullable<readonly Nullable<APIExceptionTags>[]>;
    readonly assignedUser?: Nullable<ModelOf<'AssignedUserType'>>;
    readonly context?: Nullable<unknown>;
    readonly keyDate?: Nullable<Temporal.PlainDate>;
    readonly createdAt: Temporal.Instant | number;
    readonly apiCalls?: Nullable<readonly Nullable<ModelOf<'APICallType'>>[]>;
    readonly events?: Nullable<readonly Nullable<ModelOf<'APIExceptionEventType'>>[]>;
    readonly notes?: Nullable<readonly Nullable<ModelOf<'APIExceptionNoteType'>>[]>;
}
export interface Plain { APIExceptionType: Plain_APIExceptionType }
export interface Fields_APIExceptionType {
    id: Field<{  }, string | number, never>;
    accountNumber: Field<{  }, Nullable<string>, never>;
    userId: Field<{  }, Nullable<number>, never>;
    supplyPointIdentifier: Field<{  }, Nullable<string>, never>;
    externalIdentifier: Field<{  }, string, never>;
    customerContact: Field<{  }, Nullable<string>, never>;
    channel: Field<{  }, string, never>;
    category: Field<{  }, Nullable<APIExceptionCategories>, never>;
    priority: Field<{  }, APIExceptionPriority, never>;
    resolutionStatus: Field<{  }, APIExceptionResolutionStatus, never>;
    resolutionType: Field<{  }, APIExceptionResolutionType, never>;
    tags: Field<{  }, Nullable<readonly Nullable<APIExceptionTags>[]>, never>;
    assignedUser: Field<{  }, Nullable<ModelOf<'AssignedUserType'>>, never>;
    context: Field<{  }, Nullable<unknown>, never>;
    keyDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    apiCalls: Field<{  }, Nullable<readonly Nullable<ModelOf<'APICallType'>>[]>, never>;
    events: Field<{  }, Nullable<readonly Nullable<ModelOf<'APIExceptionEventType'>>[]>, never>;
    notes: Field<{  }, Nullable<readonly Nullable<ModelOf<'APIExceptionNoteType'>>[]>, never>;
}
export interface Fields { APIExceptionType: Fields_APIExceptionType }
export type APIType = 'GRAPHQL' | 'REST';
export interface Plain_AssignedUserType {
    readonly id: string | number;
    readonly username: string;
}
export interface Plain { AssignedUserType: Plain_AssignedUserType }
export interface Fields_AssignedUserType {
    id: Field<{  }, string | number, never>;
    username: Field<{  }, string, never>;
}
export interface Fields { AssignedUserType: Fields_AssignedUserType }
export interface Plain_CombinedRateLimitInformation {
    readonly pointsAllowanceRateLimit?: Nullable<ModelOf<'PointsAllowanceRateLimitInformation'>>;
    readonly fieldSpecificRateLimits: ModelOf<'FieldSpecificRateLimitInformationConnectionTypeConnection'>;
}
export interface Plain { CombinedRateLimitInformation: Plain_CombinedRateLimitInformation }
export interface Fields_CombinedRateLimitInformation {
    pointsAllowanceRateLimit: Field<{  }, Nullable<ModelOf<'PointsAllowanceRateLimitInformation'>>, never>;
    fieldSpecificRateLimits: Field<{ readonly fields?: Nullable<readonly Nullable<string>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, ModelOf<'FieldSpecificRateLimitInformationConnectionTypeConnection'>, never>;
}
export interface Fields { CombinedRateLimitInformation: Fields_CombinedRateLimitInformation }
export interface Plain { ErrorTypeUnion: ModelOf<'SerializerErrorType'> | ModelOf<'SerializerFieldErrorsType'> }
export interface Plain_FieldSpecificRateLimitInformation {
    readonly field?: Nullable<string>;
    readonly rate?: Nullable<string>;
    readonly ttl?: Nullable<number>;
    readonly isBlocked?: Nullable<boolean>;
}
export interface Plain { FieldSpecificRateLimitInformation: Plain_FieldSpecificRateLimitInformation }
export interface Fields_FieldSpecificRateLimitInformation {
    field: Field<{  }, Nullable<string>, never>;
    rate: Field<{  }, Nullable<string>, never>;
    ttl: Field<{  }, Nullable<number>, never>;
    isBlocked: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { FieldSpecificRateLimitInformation: Fields_FieldSpecificRateLimitInformation }
export interface Plain_FieldSpecificRateLimitInformationConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'FieldSpecificRateLimitInformationConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { FieldSpecificRateLimitInformationConnectionTypeConnection: Plain_FieldSpecificRateLimitInformationConnectionTypeConnection }
export interface Fields_FieldSpecificRateLimitInformationConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'FieldSpecificRateLimitInformationConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { FieldSpecificRateLimitInformationConnectionTypeConnection: Fields_FieldSpecificRateLimitInformationConnectionTypeConnection }
export interface Plain_FieldSpecificRateLimitInformationConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'FieldSpecificRateLimitInformation'>>;
}
export interface Plain { FieldSpecificRateLimitInformationConnectionTypeEdge: Plain_FieldSpecificRateLimitInformationConnectionTypeEdge }
export interface Fields_FieldSpecificRateLimitInformationConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'FieldSpecificRateLimitInformation'>>, never>;
}
export interface Fields { FieldSpecificRateLimitInformationConnectionTypeEdge: Fields_FieldSpecificRateLimitInformationConnectionTypeEdge }
export interface Plain_KrakenVersionType {
    readonly number?: Nullable<string>;
    readonly SHA?: Nullable<string>;
    readonly isPinned?: Nullable<boolean>;
}
export interface Plain { KrakenVersionType: Plain_KrakenVersionType }
export interface Fields_KrakenVersionType {
    number: Field<{  }, Nullable<string>, never>;
    SHA: Field<{  }, Nullable<string>, never>;
    isPinned: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { KrakenVersionType: Fields_KrakenVersionType }
export interface Plain_PointsAllowanceRateLimitInformation {
    readonly limit?: Nullable<number>;
    readonly usedPoints?: Nullable<number>;
    readonly remainingPoints?: Nullable<number>;
    readonly ttl?: Nullable<number>;
    readonly isBlocked?: Nullable<boolean>;
}
export interface Plain { PointsAllowanceRateLimitInformation: Plain_PointsAllowanceRateLimitInformation }
export interface Fields_PointsAllowanceRateLimitInformation {
    limit: Field<{  }, Nullable<number>, never>;
    usedPoints: Field<{  }, Nullable<number>, never>;
    remainingPoints: Field<{  }, Nullable<number>, never>;
    ttl: Field<{  }, Nullable<number>, never>;
    isBlocked: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { PointsAllowanceRateLimitInformation: Fields_PointsAllowanceRateLimitInformation }
export interface Plain_PossibleErrorType {
    readonly code?: Nullable<string>;
    readonly description?: Nullable<string>;
    readonly message?: Nullable<string>;
    readonly type?: Nullable<string>;
}
export interface Plain { PossibleErrorType: Plain_PossibleErrorType }
export interface Fields_PossibleErrorType {
    code: Field<{  }, Nullable<string>, never>;
    description: Field<{  }, Nullable<string>, never>;
    message: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PossibleErrorType: Fields_PossibleErrorType }
export interface PossibleErrorsInputType {
  readonly name: string;
  readonly type: query_type;
  readonly authErrors?: Nullable<boolean>;
}
export interface Plain_PossibleErrorsOutputType {
    readonly name?: Nullable<string>;
    readonly type?: Nullable<query_type>;
    readonly authErrors?: Nullable<boolean>;
    readonly possibleErrors?: Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>;
}
export interface Plain { PossibleErrorsOutputType: Plain_PossibleErrorsOutputType }
export interface Fields_PossibleErrorsOutputType {
    name: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<query_type>, never>;
    authErrors: Field<{  }, Nullable<boolean>, never>;
    possibleErrors: Field<{  }, Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>, never>;
}
export interface Fields { PossibleErrorsOutputType: Fields_PossibleErrorsOutputType }
export interface Fields_Query {
    apiBrownouts: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly input?: Nullable<APIBrownoutInput>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'APIBrownoutConnection'>>, never>;
    apiExceptions: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly input?: Nullable<APIExceptionQueryInput>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'APIExceptionConnectionTypeConnection'>>, never>;
    rateLimitInfo: Field<{  }, Nullable<ModelOf<'CombinedRateLimitInformation'>>, never>;
    node: Field<{ readonly id: string; }, Nullable<ModelOf<'Node'>>, never>;
    possibleErrors: Field<{ readonly input: PossibleErrorsInputType; }, Nullable<ModelOf<'PossibleErrorsOutputType'>>, 'KT-CT-1606'>;
    queryComplexity: Field<{ readonly input: QueryComplexityInputType; }, Nullable<ModelOf<'QueryComplexityOutputType'>>, never>;
    taskResult: Field<{ readonly accountNumber: string; readonly taskId: string; }, Nullable<ModelOf<'TaskResult'>>, 'KT-CT-10401'>;
    krakenVersion: Field<{  }, Nullable<ModelOf<'KrakenVersionType'>>, never>;
}
export interface Fields { Query: Fields_Query }
export interface QueryComplexityInputType {
  readonly query: string;
  readonly variables?: Nullable<unknown>;
  readonly operationName?: Nullable<string>;
}
export interface Plain_QueryComplexityOutputType {
    readonly complexityValue?: Nullable<number>;
}
export interface Plain { QueryComplexityOutputType: Plain_QueryComplexityOutputType }
export interface Fields_QueryComplexityOutputType {
    complexityValue: Field<{  }, Nullable<number>, never>;
}
export interface Fields { QueryComplexityOutputType: Fields_QueryComplexityOutputType }
export interface Plain_SerializerErrorType {
    readonly code?: Nullable<string>;
    readonly message?: Nullable<string>;
}
export interface Plain { SerializerErrorType: Plain_SerializerErrorType }
export interface Fields_SerializerErrorType {
    code: Field<{  }, Nullable<string>, never>;
    message: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SerializerErrorType: Fields_SerializerErrorType }
export interface Plain_SerializerFieldErrorsType {
    readonly errors?: Nullable<readonly ModelOf<'ErrorTypeUnion'>[]>;
    readonly field?: Nullable<string>;
}
export interface Plain { SerializerFieldErrorsType: Plain_SerializerFieldErrorsType }
export interface Fields_SerializerFieldErrorsType {
    errors: Field<{  }, Nullable<readonly ModelOf<'ErrorTypeUnion'>[]>, never>;
    field: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SerializerFieldErrorsType: Fields_SerializerFieldErrorsType }
export interface Plain_TaskResult {
    readonly status?: Nullable<TaskStatusEnum>;
    readonly result?: Nullable<unknown>;
    readonly error?: Nullable<string>;
}
export interface Plain { TaskResult: Plain_TaskResult }
export interface Fields_TaskResult {
    status: Field<{  }, Nullable<TaskStatusEnum>, never>;
    result: Field<{  }, Nullable<unknown>, never>;
    error: Field<{  }, Nullable<string>, never>;
}
export interface Fields { TaskResult: Fields_TaskResult }
export type TaskStatusEnum = 'STARTED' | 'FAILED' | 'FINISHED';
export type query_type = 'query' | 'mutation';
}
