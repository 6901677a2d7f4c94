/** The door of charge points: takes their WebSockets and hands what they say to the central system. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { RPCServer } from 'ocpp-rpc';
import { type CentralSystem, type ChargePoint, protocols } from '../domains/flex/index.ts';

/** A charge point dials `/ocpp/` and its identity, which has up to 48 characters (OCPP 2.0.1). */
const pathForm = /^\/ocpp\/([^/?#]{1,144})\/?(?:[?#]|$)/;
const longestIdentity = 48;

/** The largest message that is read. */
const largestMessageBytes = 64 * 1024;
/** So many messages that are none, one after the other, close a socket. */
const mostBadMessages = 10;
/** Requests of one charge point that wait at a time; OCPP has it wait for each answer. */
const mostWaiting = 100;
/** So many sockets may be opening at a time, and so long each. */
const mostOpening = 200;
const openingMs = 10_000;
/** How long a charge point may take to answer, and how often it is looked for. */
const callTimeoutMs = 20_000;
const pingIntervalMs = 120_000;

interface DoorOptions {
  readonly system: CentralSystem;
  readonly log: FastifyBaseLogger;
  /** How many proxies in front add the caller's address; 0 for none. */
  readonly proxyHops: number;
  /** Settles when the server may answer. */
  readonly ready: Promise<unknown>;
}

/** Whoever has been let in, as kept with its socket. */
interface Session {
  readonly chargePoint?: ChargePoint;
}

/** The identity in a path that a charge point dials; null of any other path. */
export function identityIn(url: string | undefined): string | null {
  const [, encoded] = pathForm.exec(url ?? '') ?? [];
  if (encoded === undefined) return null;
  try {
    const identity = decodeURIComponent(encoded);
    return identity.length <= longestIdentity ? identity : null;
  } catch {
    return null;
  }
}

/** The address that a request came from, before as many proxies as there are in front. */
function addressOf({ headers, socket }: IncomingMessage, proxyHops: number): string {
  const told = String(headers['x-forwarded-for'] ?? '').split(',');
  const forwarded = proxyHops > 0 ? told.at(-proxyHops)?.trim() : '';
  return forwarded || (socket.remoteAddress ?? '');
}

/**
 * Takes the sockets of charge points on the server that answers everything else, with and without TLS.
 * Without TLS it is open where that server is: on loopback, behind a proxy, or by `ALLOW_HTTP`.
 */
export function openToChargePoints(app: FastifyInstance, options: DoorOptions): void {
  const { system, log, proxyHops, ready } = options;
  const door = new RPCServer({
    protocols: protocols.map(({ name }) => name),
    strictMode: true,
    callTimeoutMs,
    pingIntervalMs,
    deferPingsOnActivity: true,
    maxBadMessages: mostBadMessages - 1,
    wssOptions: { maxPayload: largestMessageBytes },
  });
  const addresses = new WeakMap<IncomingMessage, string>();
  door.auth(async (accept, reject, { identity, password, protocols: spoken, request }) => {
    try {
      await ready;
      if (!protocols.some(({ name }) => spoken.has(name))) {
        return reject(400, 'Offer the subprotocol ocpp2.0.1 or ocpp1.6');
      }
      const key = password ? password.toString('utf8') : null;
      const who = await system.admit(identity, key, addresses.get(request) ?? '');
      if (who === 'LIMITED') return reject(429, 'Too many wrong passwords');
      if (who === null) return reject(401, 'Unauthorized');
      accept({ chargePoint: who } satisfies Session);
    } catch (error) {
      log.error({ message: messageOf(error) }, 'a charge point was not let in');
      reject(500, 'Internal Server Error');
    }
  });
  door.on('client', (client: Client) => {
    serveClient(system, client).catch((error) => {
      log.error({ message: messageOf(error) }, 'a charge point was not connected');
      client.close({ code: 1011, reason: 'Internal error', force: true }).catch(() => {});
    });
  });
  door.on('error', (error: unknown) => log.warn({ message: messageOf(error) }, 'charge points'));

  let opening = 0;
  const isDialled = ({ headers, url }: IncomingMessage) =>
    headers.upgrade?.toLowerCase() === 'websocket' && identityIn(url) !== null;
  // What else asks for an upgrade is answered as if it had not, as before there was anything to upgrade to.
  Object.assign(app.server, { shouldUpgradeCallback: isDialled });
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (!isDialled(request)) return refuse(socket, '404 Not Found');
    if (opening >= mostOpening) return refuse(socket, '503 Service Unavailable');
    opening += 1;
    const timer = setTimeout(() => socket.destroy(), openingMs).unref();
    addresses.set(request, addressOf(request, proxyHops));
    // Without a slash at its end, so that the last part is the identity.
    request.url = `/ocpp/${encodeURIComponent(identityIn(request.url) ?? '')}`;
    door
      .handleUpgrade(request, socket as never, head)
      .catch(() => socket.destroy())
      .finally(() => {
        opening -= 1;
        clearTimeout(timer);
      });
  });
  app.addHook('preClose', async () => {
    await system.stop();
    await door.close({ code: 1001, reason: 'The server stops', force: true });
  });
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** As much of the library's socket as is used. */
interface Client {
  readonly protocol: string;
  readonly session: Session;
  handle(method: string, handler: (request: { readonly params?: unknown }) => unknown): void;
  call(method: string, params: object): Promise<unknown>;
  close(how: { code: number; reason: string; force?: boolean }): Promise<unknown>;
  on(
    event: 'strictValidationFailure',
    listener: (failure: { readonly outbound: boolean }) => void,
  ): void;
  once(event: 'close', listener: () => void): void;
}

async function serveClient(system: CentralSystem, client: Client): Promise<void> {
  const protocol = protocols.find(({ name }) => name === client.protocol);
  const { chargePoint } = client.session;
  if (!protocol || !chargePoint) throw new Error('A socket was opened that was not let in');
  const close = (code: number, reason: string) => {
    client.close({ code, reason, force: true }).catch(() => {});
  };
  let isClosed = false;
  let waiting = 0;
  let broken = 0;
  const line = system.connect(chargePoint, protocol, {
    call: (method, params) => client.call(method, params),
    close,
  });
  client.on('strictValidationFailure', ({ outbound }) => {
    // What we send against the schema is not the charge point's doing.
    if (outbound) return;
    broken += 1;
    if (broken >= mostBadMessages) close(1008, 'Too many messages against the schema');
  });
  client.once('close', () => {
    isClosed = true;
    line.then((opened) => system.disconnect(opened)).catch(() => {});
  });
  for (const method of protocol.methods) {
    client.handle(method, async ({ params }) => {
      broken = 0;
      if (waiting >= mostWaiting) {
        close(1008, 'Too many requests at a time');
        throw new Error('Too many requests at a time');
      }
      waiting += 1;
      try {
        return await system.answer(await line, method, params);
      } finally {
        waiting -= 1;
      }
    });
  }
  await line;
  if (isClosed) await system.disconnect(await line);
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
