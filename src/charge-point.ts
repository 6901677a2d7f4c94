/** A charge point that is made up and dials a server, for whoever has none: `simulate charge-point`. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { RPCClient } from 'ocpp-rpc';
import { Temporal } from 'temporal-polyfill';
import { systemClock } from './kernel/clock.ts';

/** How a charge point is made up. */
export interface SimulationOptions {
  /** Of the GraphQL API. */
  readonly url: string;
  readonly email: string;
  readonly password: string;
  readonly accountNumber: string;
  /** How often it tells of its register, in seconds. */
  readonly everySeconds: number;
  /** What the vehicle takes at the most, in W. */
  readonly powerW: number;
  readonly say: (line: string) => void;
  /** Ends the transaction and unplugs. */
  readonly stop: AbortSignal;
}

const volts = 230;

interface Profile {
  readonly chargingSchedule: {
    readonly startSchedule?: string;
    readonly chargingRateUnit: 'A' | 'W';
    readonly chargingSchedulePeriod: readonly { startPeriod: number; limit: number }[];
  };
}

type NamedProfile = Profile & { readonly chargingProfilePurpose: string };

const rateUnit = {
  key: 'ChargingScheduleAllowedChargingRateUnit',
  readonly: true,
  value: 'Current',
};

/** What a profile lets through at a moment, in W; everything without a profile. */
function allowedW(profile: Profile | null, atMs: number): number {
  if (!profile) return Number.POSITIVE_INFINITY;
  const { startSchedule, chargingRateUnit, chargingSchedulePeriod } = profile.chargingSchedule;
  const second = (atMs - Date.parse(startSchedule ?? '1970-01-01T00:00:00Z')) / 1000;
  const limit = chargingSchedulePeriod.findLast((each) => each.startPeriod <= second)?.limit ?? 0;
  return chargingRateUnit === 'A' ? limit * volts : limit;
}

async function ask(
  url: string,
  query: string,
  variables: object,
  token?: string,
  // biome-ignore lint/suspicious/noExplicitAny: answers have as many shapes as there are documents
): Promise<any> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: token }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: unknown;
    errors?: readonly { message: string }[];
  };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

/**
 * Signs in, sets a new password for the charge point of an account, dials in by OCPP 1.6 and charges as it
 * is told, until it is stopped.
 *
 * @throws Error where the server refuses.
 */
export async function simulateChargePoint(options: SimulationOptions): Promise<void> {
  const { url, email, password, accountNumber, everySeconds, powerW, say, stop } = options;
  const signedIn = await ask(
    url,
    `mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }`,
    { input: { email, password } },
  );
  const key = randomBytes(15).toString('base64url');
  const prepared = await ask(
    url,
    `mutation($input: OCPPAuthenticationInput!) {
      ocppAuthentication(input: $input) { krakenflexDevice { krakenflexDeviceId } }
    }`,
    { input: { accountNumber, details: key } },
    signedIn.obtainKrakenToken.token,
  );
  if (!prepared) throw new Error('The account has no charge point by OCPP.');
  const { ocppDetails } = await ask(
    url,
    `query($account: String!) { ocppDetails(accountNumber: $account) { url username } }`,
    { account: accountNumber },
    signedIn.obtainKrakenToken.token,
  );
  const { url: address, username: identity } = ocppDetails as { url: string; username: string };
  const client = new RPCClient({
    endpoint: address.slice(0, address.lastIndexOf('/')),
    identity,
    password: key,
    protocols: ['ocpp1.6'],
    strictMode: true,
  } as never);

  let profile: Profile | null = null;
  let transactionId: number | null = null;
  let registerWh = 1_000_000;
  let aheadMs = 0;
  const nowMs = () => systemClock.now().epochMilliseconds + aheadMs;
  const now = () => Temporal.Instant.fromEpochMilliseconds(nowMs()).toString();
  const status = (state: string) =>
    client.call('StatusNotification', {
      connectorId: 1,
      errorCode: 'NoError',
      status: state,
      timestamp: now(),
    });
  const begin = async () => {
    if (transactionId !== null) return;
    const begun = (await client.call('StartTransaction', {
      connectorId: 1,
      idTag: identity.slice(0, 20),
      meterStart: Math.round(registerWh),
      timestamp: now(),
    })) as { transactionId: number };
    ({ transactionId } = begun);
    say(`transaction ${transactionId} has begun at ${Math.round(registerWh)} Wh`);
    await status('Charging');
  };
  const describe = ({ chargingSchedule }: Profile) =>
    chargingSchedule.chargingSchedulePeriod
      .map(({ startPeriod, limit }) => `${startPeriod} s: ${limit}`)
      .join(', ');
  const handlers: readonly (readonly [method: string, answer: (params: never) => object])[] = [
    [
      'RemoteStartTransaction',
      (params: { chargingProfile?: Profile }) => {
        profile = params.chargingProfile ?? null;
        say(profile ? `told to begin by ${describe(profile)}` : 'told to begin at full power');
        setTimeout(() => void begin().catch((error) => say(String(error))), 500);
        return { status: 'Accepted' };
      },
    ],
    [
      'SetChargingProfile',
      ({ csChargingProfiles: told }: { csChargingProfiles: NamedProfile }) => {
        if (told.chargingProfilePurpose === 'TxProfile') {
          profile = told;
          say(`told to keep to ${describe(told)}`);
        }
        return { status: 'Accepted' };
      },
    ],
    [
      'ClearChargingProfile',
      () => {
        profile = null;
        say('told to charge at full power');
        return { status: 'Accepted' };
      },
    ],
    ['GetConfiguration', () => ({ configurationKey: [rateUnit] })],
    ['ChangeConfiguration', () => ({ status: 'Accepted' })],
    ['TriggerMessage', () => ({ status: 'NotImplemented' })],
    ['GetCompositeSchedule', () => ({ status: 'Rejected' })],
  ];
  for (const [method, answer] of handlers) {
    client.handle(method, async ({ params }: { params?: unknown }) => answer(params as never));
  }
  await client.connect();
  say(`connected to ${address}`);
  const boot = (await client.call('BootNotification', {
    chargePointVendor: 'Halfhour',
    chargePointModel: 'Simulated',
  })) as { currentTime: string };
  aheadMs = Date.parse(boot.currentTime) - systemClock.now().epochMilliseconds;
  await status('Preparing');
  say('a vehicle is plugged in; press Ctrl-C to unplug it');
  while (!stop.aborted) {
    const before = nowMs();
    await pause(everySeconds * 1000, null, { signal: stop }).catch(() => {});
    if (transactionId === null) continue;
    const watts = Math.min(powerW, allowedW(profile, nowMs()));
    registerWh += (watts * (nowMs() - before)) / 3_600_000;
    say(`${Math.round(watts)} W, register ${Math.round(registerWh)} Wh`);
    if (stop.aborted) break;
    await client.call('MeterValues', {
      connectorId: 1,
      transactionId,
      meterValue: [
        {
          timestamp: now(),
          sampledValue: [
            {
              value: registerWh.toFixed(1),
              measurand: 'Energy.Active.Import.Register',
              unit: 'Wh',
            },
          ],
        },
      ],
    });
  }
  if (transactionId !== null) {
    await client.call('StopTransaction', {
      transactionId,
      meterStop: Math.round(registerWh),
      timestamp: now(),
    });
  }
  await status('Available');
  await client.close({ code: 1000, reason: 'Unplugged' });
  say(`unplugged at ${Math.round(registerWh)} Wh`);
}
