import { randomUUID } from 'node:crypto';
import type { Limits } from '../../../contract/rate-limits.ts';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import type { Services } from '../../../engine/services.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import { tellDevice } from '../control/commands.actions.ts';
import { changeCourse } from '../control/courses.actions.ts';
import {
  type ChargePoint,
  changeChargePoint,
  chargePointByIdentity,
  endLease,
  markHeard,
  renewLeases,
  takeLease,
} from './charge-points.store.ts';
import { hear } from './exchange.actions.ts';
import { isRightKey } from './keys.actions.ts';
import {
  ChargePointRefusal,
  type ChargePointSocket,
  Line,
  type Standing,
} from './lines.actions.ts';
import { ocpp201 } from './new-protocol.rules.ts';
import { ocpp16 } from './old-protocol.rules.ts';
import { endOrder, type Order, takeOrders } from './orders.store.ts';
import type { Protocol } from './protocol.rules.ts';
import { coursesToWrite } from './reports.store.ts';
import { transactionGoingOn } from './transactions.store.ts';

/** What the central system works with. */
interface CentralSystemOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly services: Services;
  readonly limits: Limits;
  /** Told of what failed and is not a charge point's doing. */
  readonly failed: (error: unknown, what: string) => void;
  /** Told of what a charge point did not do, and why. */
  readonly refused: (why: string, what: string) => void;
}

/** The versions that charge points may speak, the one that is preferred first. */
export const protocols: readonly Protocol[] = [ocpp201, ocpp16];

/** Between two looks at what there is to do, while charge points are connected. */
const turnMs = 200;
/** So long a lease holds, and after so many turns it is renewed. */
const leaseSeconds = 90;
const turnsToRenew = 75;
/** Commands that are carried out at one time. */
const mostOrders = 500;

/**
 * The central system of OCPP in one process: keeps the sockets of charge points, writes down what they
 * tell and tells them what to do. With several processes or machines each keeps its own sockets; what
 * has to be told goes through the database to the one that keeps the socket.
 */
export class CentralSystem {
  readonly #options: CentralSystemOptions;
  readonly #process = randomUUID();
  /** By the numbers of charge points. */
  readonly #lines = new Map<number, Line>();
  /** Devices whose course is being written down at the moment. */
  readonly #writing = new Set<number>();
  #timer: NodeJS.Timeout | null = null;
  #isBusy = false;
  #turns = 0;
  #isStopped = false;

  constructor(options: CentralSystemOptions) {
    this.#options = options;
  }

  /**
   * Who dials in, by identity and password. An unknown identity takes as long as a wrong password, and is
   * refused alike.
   *
   * @returns null where it is refused; `LIMITED` after too many wrong ones.
   */
  async admit(
    identity: string,
    key: string | null,
    ip: string,
  ): Promise<ChargePoint | 'LIMITED' | null> {
    const { db, limits } = this.#options;
    const who = `charge point ${identity}`;
    if (!(await limits.takeAttempt(ip, who))) return 'LIMITED';
    const found = await db.read(chargePointByIdentity, identity);
    if (!(await isRightKey(found?.row.keyHash ?? null, key)) || !found) return null;
    await limits.forgiveAttempt(ip, who);
    return found;
  }

  /** Keeps the socket of a charge point from now on; an earlier one of the same is closed. */
  async connect(
    chargePoint: ChargePoint,
    protocol: Protocol,
    socket: ChargePointSocket,
  ): Promise<Line> {
    const { db, clock } = this.#options;
    const { id } = chargePoint.row;
    const line = new Line(chargePoint, protocol, socket, randomUUID());
    const before = this.#lines.get(id);
    this.#lines.set(id, line);
    before?.socket.close(1000, 'Connected anew');
    const at = clock.now();
    await takeLease(db, {
      chargePointId: id,
      connection: line.connection,
      process: this.#process,
      protocol: protocol.name,
      openedAt: at,
      leasedUntil: at.add({ seconds: leaseSeconds }),
    });
    await this.#hear(line, []);
    // What it was told while it was away it does not know.
    line.hasToBeTold = true;
    this.#timer ??= setInterval(() => void this.#turn(), turnMs).unref();
    return line;
  }

  /** Answers a request of a charge point, once what it tells is written down. */
  answer(line: Line, method: string, params: unknown): Promise<Record<string, unknown>> {
    const { clock, failed } = this.#options;
    const answered = line.inTurn(async () => {
      const told = line.protocol.read(method, params);
      line.heardMs = clock.now().epochMilliseconds;
      const transactionId = told.length > 0 ? await this.#hear(line, told) : null;
      if (method === 'BootNotification') this.#setUp(line);
      return line.protocol.answer(method, clock.now().toString(), transactionId);
    });
    // The charge point is told only that it failed, and sends it again.
    answered.catch((error) => failed(error, `${method} of a charge point`));
    return answered;
  }

  /** Forgets a socket that was closed. */
  async disconnect(line: Line): Promise<void> {
    const { id } = line.chargePoint.row;
    if (this.#lines.get(id) === line) this.#lines.delete(id);
    await endLease(this.#options.db, { chargePointId: id, connection: line.connection });
  }

  /** Closes all sockets. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearInterval(this.#timer);
    const lines = [...this.#lines.values()];
    for (const line of lines) line.socket.close(1001, 'The server stops');
    await Promise.all(lines.map((line) => this.disconnect(line).catch(() => {})));
  }

  async #hear(line: Line, told: ReturnType<Protocol['read']>): Promise<number | null> {
    const { db, clock } = this.#options;
    const at = clock.now();
    const isOffered = line.isOffered(at.epochMilliseconds);
    const heard = await hear(db, line.chargePoint.row.id, told, { at, isOffered });
    if (heard.hasToBeTold) line.hasToBeTold = true;
    return heard.transactionId;
  }

  /** Has a charge point that has begun anew tell of itself; it need not wait for that. */
  #setUp(line: Line): void {
    const { db } = this.#options;
    const { row } = line.chargePoint;
    // Its answer to this comes after the answer that it waits for now.
    setImmediate(() => {
      line
        .setUp(row)
        .then(async (told) => {
          if (Object.keys(told).length > 0) await changeChargePoint(db, row.id, told);
          await line.askFor('STATUS');
        })
        .catch((error) => this.#options.failed(error, 'setting up a charge point'));
    });
  }

  /** One look at what there is to do. */
  async #turn(): Promise<void> {
    if (this.#isBusy || this.#isStopped || this.#lines.size === 0) return;
    this.#isBusy = true;
    try {
      const { db, clock } = this.#options;
      if (this.#turns % turnsToRenew === 0) await this.#renew();
      this.#turns += 1;
      for (const order of await takeOrders(db, this.#process, clock.now(), mostOrders)) {
        void this.#carryOut(order);
      }
      await this.#writeCourses();
      this.#sendNextParts();
    } catch (error) {
      if (!this.#isStopped) this.#options.failed(error, 'charge points');
    } finally {
      this.#isBusy = false;
    }
  }

  async #renew(): Promise<void> {
    const { db, clock } = this.#options;
    const left = await renewLeases(db, this.#process, clock.now().add({ seconds: leaseSeconds }));
    const heard = new Map<number, ReturnType<Clock['now']>>();
    for (const [id, line] of this.#lines) {
      if (line.heardMs !== null) heard.set(id, instantAtMs(line.heardMs));
      line.heardMs = null;
      if (!left.has(line.connection)) line.socket.close(1000, 'Connected elsewhere, or taken off');
    }
    await markHeard(db, heard);
  }

  async #standing(line: Line): Promise<Standing | null> {
    const { db, clock } = this.#options;
    const { row } = line.chargePoint;
    const now = await db.read(chargePointByIdentity, row.identity);
    if (now?.row.id !== row.id) return null;
    const transaction = now.row.isPlugged ? await transactionGoingOn(db, row.id) : null;
    return { row: now.row, transaction, nowMs: clock.now().epochMilliseconds };
  }

  async #carryOut(order: Order): Promise<void> {
    const { db, clock, failed, refused } = this.#options;
    const line = this.#lines.get(order.chargePointId);
    let failure: 'FAILED' | 'UNREACHABLE' | null = 'UNREACHABLE';
    try {
      await line?.inOrder(async () => {
        const standing = await this.#standing(line);
        if (!standing) return;
        failure = 'FAILED';
        await line.perform(order.command, standing);
        failure = null;
        // What it took until now is told apart from what it takes from now on.
        if (standing.transaction) void line.askFor('VALUES');
      });
    } catch (error) {
      // Whoever gave the command is told that it failed, and not why.
      const what = `${order.command.kind} to charge point ${order.chargePointId}`;
      if (error instanceof ChargePointRefusal) refused(error.message, what);
      else failed(error, what);
    }
    await endOrder(db, { id: order.id, failure }, clock.now()).catch((error) =>
      failed(error, 'charge points'),
    );
  }

  /** Writes down the courses of charge points that have told something, and tells them what is new. */
  async #writeCourses(): Promise<void> {
    const { db, clock } = this.#options;
    const ids = await coursesToWrite(db, this.#process, clock.now());
    for (const id of ids) void this.#once(id, () => this.#write(id));
    for (const line of this.#lines.values()) {
      const { id } = line.chargePoint.device;
      if (!line.hasToBeTold || ids.includes(id) || this.#writing.has(id)) continue;
      line.hasToBeTold = false;
      void this.#once(id, () => this.#tell(id));
    }
  }

  /** Does something about a device, unless that is being done. */
  async #once(deviceId: number, work: () => Promise<unknown>): Promise<void> {
    if (this.#writing.has(deviceId)) return;
    this.#writing.add(deviceId);
    try {
      await work();
    } catch (error) {
      const { failed, refused } = this.#options;
      if (error instanceof ChargePointRefusal) refused(error.message, `device ${deviceId}`);
      else if (!(error instanceof DeviceFailure) && !this.#isStopped) {
        failed(error, `device ${deviceId}`);
      }
    } finally {
      this.#writing.delete(deviceId);
    }
  }

  #write(deviceId: number): Promise<unknown> {
    const { db, clock, services } = this.#options;
    const context = { db, clock, services };
    const nothing = { decide: () => null, isTold: false, tellsOnlyNews: true };
    return changeCourse(context, deviceId, nothing);
  }

  #tell(deviceId: number): Promise<void> {
    const { db, clock, services } = this.#options;
    return tellDevice(db, services, deviceId, clock.now());
  }

  #sendNextParts(): void {
    const nowMs = this.#options.clock.now().epochMilliseconds;
    for (const line of this.#lines.values()) {
      if ((line.nextPartMs ?? Number.POSITIVE_INFINITY) > nowMs) continue;
      void this.#once(line.chargePoint.device.id, async () => {
        const standing = await this.#standing(line);
        if (standing) await line.sendNextPart(standing);
      });
    }
  }
}
