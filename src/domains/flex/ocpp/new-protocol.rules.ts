import type { ProfileForm, Schedule } from './profiles.rules.ts';
import {
  heartbeatSeconds,
  idToken,
  type MeterValue,
  type Protocol,
  profileIds,
  readPeriods,
  registerSeconds,
  registerValuesOf,
  type Told,
  textOf,
  writtenPeriods,
} from './protocol.rules.ts';

interface Boot {
  readonly chargingStation: {
    readonly vendorName: string;
    readonly model: string;
    readonly serialNumber?: string;
    readonly firmwareVersion?: string;
  };
}
interface Status {
  readonly evseId: number;
  readonly connectorStatus: string;
  readonly timestamp: string;
}
interface Event {
  readonly eventType: 'Started' | 'Updated' | 'Ended';
  readonly timestamp: string;
  readonly transactionInfo: { readonly transactionId: string; readonly chargingState?: string };
  readonly evse?: { readonly id: number };
  readonly meterValue?: readonly MeterValue[];
}

/** What the states of a connector tell: whether a vehicle hangs on it. */
const plugged: Readonly<Record<string, boolean>> = {
  Available: false,
  Reserved: false,
  Occupied: true,
};

const readers: Readonly<Record<string, (params: unknown) => readonly Told[]>> = {
  BootNotification(params) {
    const { vendorName, model, serialNumber, firmwareVersion } = (params as Boot).chargingStation;
    return [
      {
        kind: 'BOOTED',
        vendor: vendorName,
        model,
        serialNumber: serialNumber ?? null,
        firmware: firmwareVersion ?? null,
      },
    ];
  },
  StatusNotification(params) {
    const { evseId, connectorStatus, timestamp } = params as Status;
    if (evseId === 0) return [];
    return [
      {
        kind: 'STATUS',
        connectorId: evseId,
        isPlugged: plugged[connectorStatus] ?? null,
        isRefusing: false,
        toldMs: Date.parse(timestamp),
      },
    ];
  },
  TransactionEvent: (params) => readEvent(params as Event),
};

/** Each event tells of the whole transaction, so that any of them may be the first that arrives. */
function readEvent({
  eventType,
  timestamp,
  transactionInfo,
  evse,
  meterValue,
}: Event): readonly Told[] {
  const reference = transactionInfo.transactionId;
  const connectorId = evse?.id ?? 1;
  const transaction = { id: null, reference };
  const values = registerValuesOf(meterValue);
  const toldMs = Date.parse(timestamp);
  const [first] = values;
  const told: Told[] = [];
  if (eventType === 'Started' && first) {
    told.push({ kind: 'STARTED', reference, connectorId, value: first });
  }
  if (transactionInfo.chargingState === 'SuspendedEV') {
    told.push({
      kind: 'STATUS',
      connectorId,
      isPlugged: null,
      isRefusing: true,
      toldMs: null,
    });
  }
  if (eventType === 'Ended') {
    told.push({ kind: 'ENDED', transaction, connectorId, toldMs, values });
  } else if (values.length > 0) {
    told.push({ kind: 'COUNTED', transaction, connectorId, values });
  }
  return told;
}

const profileOf = (
  id: number,
  purpose: 'TxProfile' | 'TxDefaultProfile',
  schedule: Schedule,
  form: ProfileForm,
) => ({
  id,
  stackLevel: 0,
  chargingProfilePurpose: purpose,
  chargingProfileKind: 'Absolute',
  chargingSchedule: [
    {
      id: 1,
      startSchedule: textOf(schedule.startMs),
      chargingRateUnit: form.rateUnit,
      chargingSchedulePeriod: writtenPeriods(schedule, form),
    },
  ],
});

const variable = (component: string, name: string) => ({
  component: { name: component },
  variable: { name },
});

/** What a start is told apart by at the charge point; it tells it with the transaction. */
const remoteStartId = 1;

/** OCPP 2.0.1 with JSON. */
export const ocpp201: Protocol = {
  name: 'ocpp2.0.1',
  methods: [
    ...['BootNotification', 'Heartbeat', 'StatusNotification', 'Authorize', 'TransactionEvent'],
    ...['MeterValues', 'NotifyReport', 'NotifyEvent', 'SecurityEventNotification'],
  ],
  read: (method, params) => readers[method]?.(params) ?? [],
  answer(method, now) {
    switch (method) {
      case 'BootNotification':
        return { status: 'Accepted', currentTime: now, interval: heartbeatSeconds };
      case 'Heartbeat':
        return { currentTime: now };
      case 'Authorize':
        return { idTokenInfo: { status: 'Accepted' } };
      default:
        return {};
    }
  },
  start: (evseId, schedule, form) => ({
    method: 'RequestStartTransaction',
    params: {
      evseId,
      remoteStartId,
      idToken: { idToken, type: 'Central' },
      ...(schedule && {
        chargingProfile: profileOf(profileIds.transaction, 'TxProfile', schedule, form),
      }),
    },
  }),
  limit: ({ reference, connectorId }, schedule, form) => ({
    method: 'SetChargingProfile',
    params: {
      evseId: connectorId,
      chargingProfile: {
        ...profileOf(profileIds.transaction, 'TxProfile', schedule, form),
        transactionId: reference ?? '',
      },
    },
  }),
  unlimit: () => ({
    method: 'ClearChargingProfile',
    params: { chargingProfileCriteria: { chargingProfilePurpose: 'TxProfile' } },
  }),
  usual: (schedule, form) => ({
    method: 'SetChargingProfile',
    params: {
      evseId: 0,
      chargingProfile: profileOf(profileIds.usual, 'TxDefaultProfile', schedule, form),
    },
  }),
  composite: (evseId, duration, { rateUnit }) => ({
    method: 'GetCompositeSchedule',
    params: { evseId, duration, chargingRateUnit: rateUnit },
  }),
  readComposite(answer) {
    const { status, schedule } = answer as {
      readonly status: string;
      readonly schedule?: {
        readonly scheduleStart: string;
        readonly chargingSchedulePeriod: Parameters<typeof readPeriods>[0];
      };
    };
    if (status !== 'Accepted' || !schedule) return null;
    return {
      startMs: Date.parse(schedule.scheduleStart),
      periods: readPeriods(schedule.chargingSchedulePeriod),
    };
  },
  setUp: [
    {
      method: 'GetVariables',
      params: {
        getVariableData: [
          variable('SmartChargingCtrlr', 'RateUnit'),
          variable('SmartChargingCtrlr', 'PeriodsPerSchedule'),
        ],
      },
    },
    {
      method: 'SetVariables',
      params: {
        setVariableData: [
          {
            ...variable('AlignedDataCtrlr', 'Interval'),
            attributeValue: String(registerSeconds),
          },
          {
            ...variable('AlignedDataCtrlr', 'Measurands'),
            attributeValue: 'Energy.Active.Import.Register',
          },
          {
            ...variable('SampledDataCtrlr', 'TxUpdatedInterval'),
            attributeValue: String(registerSeconds),
          },
          {
            ...variable('SampledDataCtrlr', 'TxUpdatedMeasurands'),
            attributeValue: 'Energy.Active.Import.Register',
          },
        ],
      },
    },
  ],
  readForm(answer) {
    const { getVariableResult = [] } = answer as {
      readonly getVariableResult?: readonly {
        readonly variable: { readonly name: string };
        readonly attributeValue?: string;
      }[];
    };
    const settingOf = (name: string) =>
      getVariableResult.find((each) => each.variable.name === name)?.attributeValue;
    const units = settingOf('RateUnit');
    const most = Number(settingOf('PeriodsPerSchedule'));
    return {
      ...(units && { rateUnit: units.split(',').includes('A') ? 'A' : 'W' }),
      ...(Number.isInteger(most) && most > 0 && { mostPeriods: Math.min(most, 1000) }),
    };
  },
  ask: (what) => ({
    method: 'TriggerMessage',
    params: { requestedMessage: what === 'STATUS' ? 'StatusNotification' : 'TransactionEvent' },
  }),
};
