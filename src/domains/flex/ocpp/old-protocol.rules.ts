import type { ProfileForm, Schedule } from './profiles.rules.ts';
import {
  type ChargePointRequest,
  countOf,
  heartbeatSeconds,
  idToken,
  type MeterValue,
  type Protocol,
  profileIds,
  readPeriods,
  registerSeconds,
  registerValuesOf,
  type Told,
  type ToldForm,
  textOf,
  writtenPeriods,
} from './protocol.rules.ts';

/** What the states of a connector tell: whether a vehicle hangs on it. */
const plugged: Readonly<Record<string, boolean | null>> = {
  Available: false,
  Reserved: false,
  Preparing: true,
  Charging: true,
  SuspendedEVSE: true,
  SuspendedEV: true,
  Finishing: true,
  Unavailable: null,
  Faulted: null,
};

interface Boot {
  readonly chargePointVendor: string;
  readonly chargePointModel: string;
  readonly chargePointSerialNumber?: string;
  readonly firmwareVersion?: string;
}
interface Status {
  readonly connectorId: number;
  readonly status: string;
  readonly timestamp?: string;
}
interface Start {
  readonly connectorId: number;
  readonly meterStart: number;
  readonly timestamp: string;
}
interface Values {
  readonly connectorId: number;
  readonly transactionId?: number;
  readonly meterValue: readonly MeterValue[];
}
interface Stop {
  readonly transactionId: number;
  readonly meterStop: number;
  readonly timestamp: string;
  readonly transactionData?: readonly MeterValue[];
}

const readers: Readonly<Record<string, (params: unknown) => readonly Told[]>> = {
  BootNotification(params) {
    const boot = params as Boot;
    return [
      {
        kind: 'BOOTED',
        vendor: boot.chargePointVendor,
        model: boot.chargePointModel,
        serialNumber: boot.chargePointSerialNumber ?? null,
        firmware: boot.firmwareVersion ?? null,
      },
    ];
  },
  StatusNotification(params) {
    const { connectorId, status, timestamp } = params as Status;
    // Connector 0 is the charge point as a whole.
    if (connectorId === 0) return [];
    return [
      {
        kind: 'STATUS',
        connectorId,
        isPlugged: plugged[status] ?? null,
        isRefusing: status === 'SuspendedEV',
        toldMs: timestamp === undefined ? null : Date.parse(timestamp),
      },
    ];
  },
  StartTransaction(params) {
    const { connectorId, meterStart, timestamp } = params as Start;
    const registerWh = countOf(meterStart);
    if (registerWh === null) return [];
    const value = { toldMs: Date.parse(timestamp), registerWh };
    return [{ kind: 'STARTED', reference: null, connectorId, value }];
  },
  MeterValues(params) {
    const { connectorId, transactionId, meterValue } = params as Values;
    const values = registerValuesOf(meterValue);
    if (transactionId === undefined || values.length === 0) return [];
    const transaction = { id: transactionId, reference: null };
    return [{ kind: 'COUNTED', transaction, connectorId, values }];
  },
  StopTransaction(params) {
    const { transactionId, meterStop, timestamp, transactionData } = params as Stop;
    const toldMs = Date.parse(timestamp);
    const registerWh = countOf(meterStop);
    const values = registerValuesOf(transactionData).filter((value) => value.toldMs <= toldMs);
    return [
      {
        kind: 'ENDED',
        transaction: { id: transactionId, reference: null },
        connectorId: 0,
        toldMs,
        values: registerWh === null ? values : [...values, { toldMs, registerWh }],
      },
    ];
  },
};

/** Any name is accepted: charge points at home have one user. */
const accepted = { idTagInfo: { status: 'Accepted' } } as const;

const profileOf = (
  chargingProfileId: number,
  purpose: 'TxProfile' | 'TxDefaultProfile',
  schedule: Schedule,
  form: ProfileForm,
) => ({
  chargingProfileId,
  stackLevel: 0,
  chargingProfilePurpose: purpose,
  chargingProfileKind: 'Absolute',
  chargingSchedule: {
    startSchedule: textOf(schedule.startMs),
    chargingRateUnit: form.rateUnit,
    chargingSchedulePeriod: writtenPeriods(schedule, form),
  },
});

const set = (key: string, value: string): ChargePointRequest => ({
  method: 'ChangeConfiguration',
  params: { key, value },
});

/** OCPP 1.6 with JSON. */
export const ocpp16: Protocol = {
  name: 'ocpp1.6',
  methods: [
    ...['BootNotification', 'Heartbeat', 'StatusNotification', 'Authorize', 'StartTransaction'],
    ...['MeterValues', 'StopTransaction', 'DataTransfer', 'FirmwareStatusNotification'],
    ...['DiagnosticsStatusNotification', 'SecurityEventNotification'],
  ],
  read: (method, params) => readers[method]?.(params) ?? [],
  answer(method, now, transactionId) {
    switch (method) {
      case 'BootNotification':
        return { status: 'Accepted', currentTime: now, interval: heartbeatSeconds };
      case 'Heartbeat':
        return { currentTime: now };
      case 'Authorize':
      case 'StopTransaction':
        return accepted;
      case 'StartTransaction':
        return { ...accepted, transactionId: transactionId ?? 0 };
      case 'DataTransfer':
        return { status: 'UnknownVendorId' };
      default:
        return {};
    }
  },
  start: (connectorId, schedule, form) => ({
    method: 'RemoteStartTransaction',
    params: {
      idTag: idToken,
      connectorId,
      ...(schedule && {
        chargingProfile: profileOf(profileIds.transaction, 'TxProfile', schedule, form),
      }),
    },
  }),
  limit: ({ id, connectorId }, schedule, form) => ({
    method: 'SetChargingProfile',
    params: {
      connectorId,
      csChargingProfiles: {
        ...profileOf(profileIds.transaction, 'TxProfile', schedule, form),
        transactionId: id,
      },
    },
  }),
  unlimit: () => ({
    method: 'ClearChargingProfile',
    params: { chargingProfilePurpose: 'TxProfile' },
  }),
  usual: (schedule, form) => ({
    method: 'SetChargingProfile',
    params: {
      connectorId: 0,
      csChargingProfiles: profileOf(profileIds.usual, 'TxDefaultProfile', schedule, form),
    },
  }),
  composite: (connectorId, duration, { rateUnit }) => ({
    method: 'GetCompositeSchedule',
    params: { connectorId, duration, chargingRateUnit: rateUnit },
  }),
  readComposite(answer) {
    const { status, scheduleStart, chargingSchedule } = answer as {
      readonly status: string;
      readonly scheduleStart?: string;
      readonly chargingSchedule?: {
        readonly startSchedule?: string;
        readonly chargingSchedulePeriod: Parameters<typeof readPeriods>[0];
      };
    };
    const start = scheduleStart ?? chargingSchedule?.startSchedule;
    if (status !== 'Accepted' || !chargingSchedule || start === undefined) return null;
    return {
      startMs: Date.parse(start),
      periods: readPeriods(chargingSchedule.chargingSchedulePeriod),
    };
  },
  setUp: [
    {
      method: 'GetConfiguration',
      params: {
        key: ['ChargingScheduleAllowedChargingRateUnit', 'ChargingScheduleMaxPeriods'],
      },
    },
    set('ClockAlignedDataInterval', String(registerSeconds)),
    set('MeterValuesAlignedData', 'Energy.Active.Import.Register'),
    set('HeartbeatInterval', String(heartbeatSeconds)),
  ],
  readForm(answer) {
    const { configurationKey = [] } = answer as {
      readonly configurationKey?: readonly { readonly key: string; readonly value?: string }[];
    };
    const settingOf = (key: string) => configurationKey.find((each) => each.key === key)?.value;
    return formOf(
      settingOf('ChargingScheduleAllowedChargingRateUnit'),
      settingOf('ChargingScheduleMaxPeriods'),
    );
  },
  ask: (what) => ({
    method: 'TriggerMessage',
    params: { requestedMessage: what === 'STATUS' ? 'StatusNotification' : 'MeterValues' },
  }),
};

function formOf(units: string | undefined, periods: string | undefined): ToldForm {
  const most = Number(periods);
  return {
    ...(units && { rateUnit: /current|\bA\b/i.test(units) ? 'A' : 'W' }),
    ...(Number.isInteger(most) && most > 0 && { mostPeriods: Math.min(most, 1000) }),
  };
}
