import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { CodedErrorAnswer } from '../../src/contract/errors.ts';
import { createLimits, type Limits } from '../../src/contract/rate-limits.ts';
import type { Database } from '../../src/database/database.ts';
import { type DemoViewer, demoViewers } from '../../src/demo/viewers.ts';
import { townHomes } from '../../src/domains/flex/control/local-homes.demo.ts';
import { localSites } from '../../src/domains/flex/control/local-sites.demo.ts';
import { devicesWithChargePoints } from '../../src/domains/flex/index.ts';
import { localTelemetry } from '../../src/domains/metering/telemetry/telemetry.demo.ts';
import { localPaymentVendor } from '../../src/domains/payments/collections/local-vendor.demo.ts';
import { graphqlPath } from '../../src/http/graphql-route.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createServer } from '../../src/http/server.ts';
import { createInstance, type Instance } from '../../src/instance.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import { localBankDirectory } from '../../src/outside/bank-directory/local.ts';
import { bankHolidaysByLaw } from '../../src/outside/bank-holidays/by-rule.ts';
import type { CarbonIntensityPort } from '../../src/outside/carbon-intensity/port.ts';
import { simulatedCarbonIntensity } from '../../src/outside/carbon-intensity/simulated.ts';
import { localCardVault } from '../../src/outside/card-vault/local.ts';
import { localDeviceAccounts } from '../../src/outside/device-accounts/local.ts';
import type { DeviceAccountsPort } from '../../src/outside/device-accounts/port.ts';
import type { DevicesPort } from '../../src/outside/devices/port.ts';
import { simulatedDevices } from '../../src/outside/devices/simulated.ts';
import type { HomesPort } from '../../src/outside/homes/port.ts';
import { localMail } from '../../src/outside/mail/nodemailer.ts';
import type { PaymentVendorPort } from '../../src/outside/payment-vendor/port.ts';
import type { SitesPort } from '../../src/outside/sites/port.ts';
import type { TelemetryPort } from '../../src/outside/telemetry/port.ts';
import { simulatedWeather } from '../../src/outside/weather/simulated.ts';
import type { WholesalePricesPort } from '../../src/outside/wholesale-prices/port.ts';
import { simulatedWholesalePrices } from '../../src/outside/wholesale-prices/simulated.ts';
import { openTestDatabase, testNow } from './database.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers have as many shapes as there are documents
type Data = any;

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Data;
  readonly errors: readonly CodedErrorAnswer[] | undefined;
  /** The codes of the errors, in order. */
  readonly codes: readonly string[];
}

interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** The name of a demonstration viewer; without it no token is sent. */
  readonly as?: string;
  /** A token, instead of a viewer. */
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

interface RestOptions {
  /** The name of a demonstration viewer whose key is sent; without it none is. */
  readonly as?: string;
  readonly key?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where there is none. */
  readonly body: Data;
}

interface Fault {
  readonly error: unknown;
  readonly path: string;
}

/** A platform on a database of its own, listening on a free port. */
export interface TestPlatform {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly instance: Instance;
  readonly db: Database;
  readonly limits: Limits;
  readonly clock: ReturnType<typeof movableClock>;
  readonly viewers: readonly DemoViewer[];
  /** The folder that messages are written to. */
  readonly outbox: string;
  /** What failed on our side; tests expect it to stay empty. */
  readonly faults: readonly Fault[];
  viewer(name: string): DemoViewer;
  tokenOf(name: string): Promise<string>;
  ask(document: string, options?: AskOptions): Promise<TestAnswer>;
  /** Asks the REST API, by an address from `/v1/` on. */
  rest(address: string, options?: RestOptions): Promise<RestAnswer>;
  close(): Promise<void>;
}

interface TestPlatformOptions {
  readonly db?: Database;
  readonly limits?: Limits;
  readonly hasLimits?: boolean;
  readonly canCompile?: boolean;
  readonly canPrefetch?: boolean;
  readonly trustProxy?: boolean;
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer };
  /** In place of the devices that are worked out from the half-hours. */
  readonly telemetry?: TelemetryPort;
  /** In place of the vendor that follows the last digits of accounts. */
  readonly paymentVendor?: PaymentVendorPort;
  /** In place of vehicles that come and go by habit. */
  readonly devices?: DevicesPort;
  /** In place of accounts at vendors in which everybody finds the same. */
  readonly deviceAccounts?: DeviceAccountsPort;
  /** In place of what flows through the homes of the town. */
  readonly sites?: SitesPort;
  readonly wholesalePrices?: WholesalePricesPort;
  readonly carbonIntensity?: CarbonIntensityPort;
  readonly homes?: HomesPort;
}

/** Starts a platform at `testNow`, with limits on in memory unless the options say otherwise. */
export async function startTestPlatform(options: TestPlatformOptions = {}): Promise<TestPlatform> {
  const db = options.db ?? (await openTestDatabase());
  const clock = movableClock(testNow);
  const limits = options.limits ?? createLimits({ kind: 'memory' }, options.hasLimits ?? true);
  const outbox = mkdtempSync(join(tmpdir(), 'halfhour-outbox-'));
  const faults: Fault[] = [];
  const metrics = createMetrics(db);
  const mail = localMail(outbox, (error) => faults.push({ error, path: 'mail' }));
  const known = {
    devices: devicesWithChargePoints(db, clock, options.devices ?? simulatedDevices),
    wholesalePrices: options.wholesalePrices ?? simulatedWholesalePrices,
    carbonIntensity: options.carbonIntensity ?? simulatedCarbonIntensity,
    homes: options.homes ?? townHomes,
  };
  const instance = createInstance({
    db,
    clock,
    limits,
    services: {
      mail,
      telemetry: options.telemetry ?? localTelemetry(db, { ...known, weather: simulatedWeather }),
      bankHolidays: bankHolidaysByLaw,
      bankDirectory: localBankDirectory,
      cardVault: localCardVault,
      deviceAccounts: options.deviceAccounts ?? localDeviceAccounts,
      weather: simulatedWeather,
      ...known,
      sites: options.sites ?? localSites(db, known),
      paymentVendor: options.paymentVendor ?? localPaymentVendor(db),
    },
    release: { number: '0.0.0', SHA: '0'.repeat(40), isPinned: true },
    observer: {
      fieldAnswered: metrics.fieldAnswered,
      errorAnswered: metrics.errorAnswered,
      fault: (error, _requestId, path) => faults.push({ error, path }),
    },
    ...(options.canCompile !== undefined && { canCompile: options.canCompile }),
    ...(options.canPrefetch !== undefined && { canPrefetch: options.canPrefetch }),
  });
  const app = await createServer({
    instance,
    metrics,
    log: pino({ level: 'silent' }),
    tls: options.tls ?? null,
    proxyHops: options.trustProxy ? 1 : 0,
    mostConnections: 1000,
    ideViewers: async () => [],
    ready: Promise.resolve(),
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `${address}${graphqlPath}`;
  const viewers = demoViewers();
  const tokens = new Map<string, Promise<string>>();

  const platform: TestPlatform = {
    url,
    app,
    instance,
    db,
    limits,
    clock,
    viewers,
    outbox,
    faults,
    viewer(name) {
      const found = viewers.find((each) => each.name === name);
      if (!found) throw new Error(`There is no demonstration viewer ${name}`);
      return found;
    },
    tokenOf(name) {
      const known = tokens.get(name) ?? signIn(platform, platform.viewer(name));
      tokens.set(name, known);
      return known;
    },
    async ask(document, { variables, operationName, as, token, headers } = {}) {
      const authorization = token ?? (as && (await platform.tokenOf(as)));
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization && { authorization }),
          ...headers,
        },
        body: JSON.stringify({ query: document, variables, operationName }),
      });
      return readAnswer(response);
    },
    async rest(path, { as, key, method = 'GET', headers } = {}) {
      const sent = key ?? (as && keyOf(platform.viewer(as)));
      const response = await fetch(new URL(path, address), {
        method,
        headers: { ...(sent !== undefined && { authorization: basic(sent) }), ...headers },
        redirect: 'manual',
      });
      const text = await response.text();
      const body = text === '' ? null : JSON.parse(text);
      return { status: response.status, headers: response.headers, text, body };
    },
    async close() {
      const closing = app.close();
      // A client may keep a connection open on which it has asked for nothing, and that would be
      // waited for.
      if ('closeAllConnections' in app.server) app.server.closeAllConnections();
      await closing;
      await mail.close();
      if (!options.db) await db.close();
      rmSync(outbox, { recursive: true, force: true });
    },
  };
  return platform;
}

function keyOf({ name, apiKey, organizationSecretKey }: DemoViewer): string {
  const key = apiKey ?? organizationSecretKey;
  if (key === undefined) throw new Error(`${name} has no key`);
  return key;
}

/** The value of an Authorization header that sends a key as HTTP Basic. */
export function basic(key: string): string {
  return `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
}

export async function readAnswer(response: Response): Promise<TestAnswer> {
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    data,
    errors,
    codes: (errors ?? []).map((error: CodedErrorAnswer) => error.extensions.errorCode),
  };
}

async function signIn(platform: TestPlatform, viewer: DemoViewer): Promise<string> {
  const { organizationSecretKey, email, password, apiKey } = viewer;
  const input = organizationSecretKey
    ? { organizationSecretKey }
    : apiKey
      ? { APIKey: apiKey }
      : { email, password };
  const { data, text } = await platform.ask(
    'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }',
    { variables: { input } },
  );
  if (!data?.obtainKrakenToken) throw new Error(`${viewer.name} cannot sign in: ${text}`);
  return data.obtainKrakenToken.token;
}
