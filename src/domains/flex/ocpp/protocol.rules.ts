import { Temporal } from 'temporal-polyfill';
import type { DeviceCommand, DeviceReport } from '../../../outside/devices/port.ts';
import type { ProfileForm, Schedule } from './profiles.rules.ts';

/** A count of the register with its time by the charge point's own clock. */
export interface ToldValue {
  readonly toldMs: number;
  readonly registerWh: number;
}

/** By which a message names a transaction: our number (1.6), or the charge point's own name for it. */
export type TransactionName =
  | { readonly id: number; readonly reference: null }
  | { readonly id: null; readonly reference: string };

/** What a charge point tells, whichever version it speaks. */
export type Told =
  | {
      readonly kind: 'BOOTED';
      readonly vendor: string;
      readonly model: string;
      readonly serialNumber: string | null;
      readonly firmware: string | null;
    }
  /** Whether a vehicle hangs on a connector; null where that is not told by the status. */
  | {
      readonly kind: 'STATUS';
      readonly connectorId: number;
      readonly isPlugged: boolean | null;
      /** The vehicle takes nothing although it may. */
      readonly isRefusing: boolean;
      /** By its own clock, where it tells that. */
      readonly toldMs: number | null;
    }
  | {
      readonly kind: 'STARTED';
      readonly reference: string | null;
      readonly connectorId: number;
      readonly value: ToldValue;
    }
  | {
      readonly kind: 'COUNTED';
      readonly transaction: TransactionName;
      readonly connectorId: number;
      readonly values: readonly ToldValue[];
    }
  | {
      readonly kind: 'ENDED';
      readonly transaction: TransactionName;
      readonly connectorId: number;
      readonly toldMs: number;
      /** Those of the transaction and, as the last, that at its end. */
      readonly values: readonly ToldValue[];
    };

/** What a charge point is to do, as it is kept for whoever keeps its socket. */
export type KeptCommand = DeviceCommand;

/** What follows from what a charge point has told, as it is kept for its course. */
export type KeptReport = DeviceReport;

/** A request to a charge point. */
export interface ChargePointRequest {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A transaction at a charge point, by both of its names. */
export interface NamedTransaction {
  readonly id: number;
  readonly reference: string | null;
  readonly connectorId: number;
}

/** What a charge point says about itself that matters for profiles; null where it does not. */
export type ToldForm = Partial<Pick<ProfileForm, 'rateUnit' | 'mostPeriods'>>;

/** One version of OCPP: reads what charge points tell, and writes what they are asked to do. Pure. */
export interface Protocol {
  readonly name: 'ocpp1.6' | 'ocpp2.0.1';
  /** The requests of charge points that are answered. */
  readonly methods: readonly string[];
  /** What a request tells; its parameters keep to the schema of the version. */
  read(method: string, params: unknown): readonly Told[];
  /** The answer to a request. `transactionId` is that of the transaction that it began, if it did. */
  answer(method: string, now: string, transactionId: number | null): Record<string, unknown>;
  /** Begins to charge, by a schedule where there is one. */
  start(connectorId: number, schedule: Schedule | null, form: ProfileForm): ChargePointRequest;
  /** Has a transaction keep to a schedule. */
  limit(transaction: NamedTransaction, schedule: Schedule, form: ProfileForm): ChargePointRequest;
  /** Has a transaction charge without limits of ours. */
  unlimit(): ChargePointRequest;
  /** What holds for transactions that have no schedule. */
  usual(schedule: Schedule, form: ProfileForm): ChargePointRequest;
  /** Asks what it is going to do. */
  composite(connectorId: number, seconds: number, form: ProfileForm): ChargePointRequest;
  /** What it says that it is going to do; null where it does not say. */
  readComposite(answer: unknown): Schedule | null;
  /** Has it tell of itself, and of its register every quarter of an hour. */
  readonly setUp: readonly ChargePointRequest[];
  /** What an answer to `setUp` tells. */
  readForm(answer: unknown): ToldForm;
  /** Asks for a message at once: the states of its connectors, or its register. */
  ask(what: 'STATUS' | 'VALUES'): ChargePointRequest;
}

/** How often a charge point is to be heard, in seconds. */
export const heartbeatSeconds = 300;
/** How often, by the clock, it is to tell of its register, in seconds. */
export const registerSeconds = 900;
/** By which profiles are told apart at a charge point: what usually holds, and what holds for a transaction. */
export const profileIds = { usual: 1, transaction: 2 } as const;
/** Whom a charge is begun for: any name is accepted, as charge points at home have one user. */
export const idToken = 'halfhour';

/** The most that the register is believed to count, in Wh: what four bytes hold. */
const mostWh = 2_147_483_647;

interface Sampled {
  readonly value: string | number;
  readonly measurand?: string;
  readonly phase?: string;
  readonly location?: string;
  readonly format?: string;
  readonly unit?: string;
  readonly unitOfMeasure?: { readonly unit?: string; readonly multiplier?: number };
}

/** Values as both versions send them. */
export interface MeterValue {
  readonly timestamp: string;
  readonly sampledValue: readonly Sampled[];
}

/** The counts of the register among meter values; whatever else they hold is left out. */
export function registerValuesOf(meterValues: readonly MeterValue[] = []): ToldValue[] {
  return meterValues.flatMap(({ timestamp, sampledValue }) => {
    const toldMs = Date.parse(timestamp);
    const sampled = sampledValue.find(isRegister);
    if (!sampled || !Number.isFinite(toldMs)) return [];
    const registerWh = registerWhOf(sampled);
    return registerWh === null ? [] : [{ toldMs, registerWh }];
  });
}

function isRegister({ measurand, phase, location, format }: Sampled): boolean {
  return (
    (measurand ?? 'Energy.Active.Import.Register') === 'Energy.Active.Import.Register' &&
    phase === undefined &&
    (location ?? 'Outlet') === 'Outlet' &&
    format !== 'SignedData'
  );
}

function registerWhOf({ value, unit, unitOfMeasure }: Sampled): number | null {
  const scale = 10 ** (unitOfMeasure?.multiplier ?? 0);
  const perUnit = (unitOfMeasure?.unit ?? unit ?? 'Wh') === 'kWh' ? 1000 : 1;
  const text = typeof value === 'string' ? value.trim() : value;
  const wh = text === '' ? Number.NaN : Math.round(Number(text) * scale * perUnit);
  return wh >= 0 && wh <= mostWh ? wh : null;
}

/** A moment as both versions write it. */
export function textOf(ms: number): string {
  return Temporal.Instant.fromEpochMilliseconds(ms).toString();
}

/** A count in whole Wh as a message tells it; null where no register counts so far. */
export function countOf(value: number): number | null {
  return Number.isFinite(value) && value >= 0 && value <= mostWh ? Math.round(value) : null;
}

/** The periods of a schedule as both versions write them. */
export function writtenPeriods({ periods }: Schedule, { phases }: ProfileForm) {
  return periods.map(({ startSeconds, limit }) => ({
    startPeriod: startSeconds,
    limit,
    ...(phases > 1 && { numberPhases: phases }),
  }));
}

/** Periods as both versions write them, read. */
export function readPeriods(
  periods: readonly { readonly startPeriod: number; readonly limit: number }[] = [],
) {
  return periods.map(({ startPeriod, limit }) => ({ startSeconds: startPeriod, limit }));
}
