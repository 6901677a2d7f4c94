import type { DeviceCommand } from '../../../outside/devices/port.ts';
import type { ChargePoint, ChargePointRow } from './charge-points.store.ts';
import {
  firstPart,
  isFollowed,
  limitAt,
  limitOf,
  type ProfileForm,
  type Schedule,
  scheduleOf,
} from './profiles.rules.ts';
import type { ChargePointRequest, NamedTransaction, Protocol, ToldForm } from './protocol.rules.ts';

/** The open socket of a charge point. */
export interface ChargePointSocket {
  /**
   * Asks a charge point; what it answers keeps to the schema of its version.
   *
   * @throws Error where it does not answer, or with an error.
   */
  call(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Closes the socket, with a code of RFC 6455. */
  close(code: number, reason: string): void;
}

/** What a charge point is doing, as far as it matters for what it is told. */
export interface Standing {
  readonly row: ChargePointRow;
  readonly transaction: NamedTransaction | null;
  readonly nowMs: number;
}

/** Longer than this a charge point is not asked what it is going to do, in seconds. */
const longestLookSeconds = 86_400;
/** Before the last period of a part begins, the next part is sent, in milliseconds. */
const earlierMs = 60_000;
/** How often a profile is sent that a charge point takes and does not follow. */
const mostTries = 2;

/** A schedule of which a part was sent, and when what is left has to be there. */
interface Rest {
  readonly schedule: Schedule;
  readonly nextMs: number;
}

/** A charge point that does not do what it is asked, or does not answer. */
export class ChargePointRefusal extends Error {}

/** A charge point that is connected: lives as long as its socket. */
export class Line {
  readonly chargePoint: ChargePoint;
  readonly protocol: Protocol;
  readonly socket: ChargePointSocket;
  /** Tells it from other sockets of the same charge point. */
  readonly connection: string;
  /** When it was heard last and that is not written down. */
  heardMs: number | null = null;
  /** Whether it has to be told what its course says, whatever it was told before. */
  hasToBeTold = false;
  /** What was sent of a schedule that is longer than it takes at once. */
  #rest: Rest | null = null;
  /** By what it charges at present; null where it has no profile of ours. */
  #schedule: Schedule | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #order: Promise<unknown> = Promise.resolve();

  constructor(
    chargePoint: ChargePoint,
    protocol: Protocol,
    socket: ChargePointSocket,
    connection: string,
  ) {
    this.chargePoint = chargePoint;
    this.protocol = protocol;
    this.socket = socket;
    this.connection = connection;
  }

  /** Does one thing after the other, so that messages are written down in the order of their arrival. */
  inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  /**
   * Carries out one command after the other. Apart from `inTurn`: a charge point may wait for an answer
   * while it is asked something.
   */
  inOrder<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const done = this.#order.then(work);
    this.#order = done.catch(() => {});
    return done;
  }

  /** Whether the vehicle may take something at a moment, as far as we have told. */
  isOffered(atMs: number): boolean {
    const schedule = this.#schedule;
    if (!schedule) return true;
    return (limitAt(schedule, (atMs - schedule.startMs) / 1000) ?? 0) > 0;
  }

  /** When the next part of a schedule has to be sent; null where there is none. */
  get nextPartMs(): number | null {
    return this.#rest && this.#rest.nextMs - earlierMs;
  }

  /**
   * Has the charge point do what a command says.
   *
   * @throws ChargePointRefusal where it does not take it, or does not answer.
   */
  async perform(command: DeviceCommand, standing: Standing): Promise<void> {
    const { row, transaction, nowMs } = standing;
    const form = formOf(row);
    if (command.kind === 'BOOST') {
      this.#keep(null);
      if (transaction) {
        // Where it has no profile of ours there is nothing to clear, which some call unknown.
        await this.#ask(this.protocol.unlimit(), ['Accepted', 'Unknown']);
      } else if (row.isPlugged) {
        await this.#ask(this.protocol.start(row.connectorId ?? 1, null, form));
      } else {
        throw new ChargePointRefusal('No vehicle is plugged in.');
      }
      return;
    }
    const pieces = command.kind === 'PLAN' ? command.pieces : [];
    const { maximumW } = this.chargePoint.device;
    const schedule = scheduleOf(pieces, { fromMs: nowMs, maximumW }, form);
    if (transaction) {
      await this.#limit(transaction, schedule, form);
    } else if (row.isPlugged && command.kind === 'PLAN') {
      const part = firstPart(schedule, form);
      await this.#ask(this.protocol.start(row.connectorId ?? 1, part.schedule, form));
      this.#keep(part.schedule, part.nextMs === null ? null : { schedule, nextMs: part.nextMs });
    } else {
      this.#keep(null);
    }
  }

  /** Sends the next part of a schedule that is longer than the charge point takes at once. */
  async sendNextPart({ row, transaction }: Standing): Promise<void> {
    const rest = this.#rest;
    this.#rest = null;
    if (!rest || !transaction) return;
    await this.#limit(transaction, from(rest.schedule, rest.nextMs), formOf(row));
  }

  /** Has the charge point tell of itself and of its register, as far as it can; answers what it told. */
  async setUp(row: ChargePointRow): Promise<ToldForm> {
    let told: ToldForm = {};
    for (const { method, params } of this.protocol.setUp) {
      // What it cannot do it does without: it charges all the same.
      const answer = await this.socket.call(method, params).catch(() => null);
      if (answer !== null) told = { ...told, ...this.protocol.readForm(answer) };
    }
    const form = { ...formOf(row), ...told };
    const usual = limitOf(this.chargePoint.device.maximumW, form);
    const always = { startMs: 0, periods: [{ startSeconds: 0, limit: usual }] };
    const { method, params } = this.protocol.usual(always, form);
    await this.socket.call(method, params).catch(() => null);
    return told;
  }

  /** Asks for a message that it would send later by itself; in vain where it cannot. */
  async askFor(what: 'STATUS' | 'VALUES'): Promise<void> {
    const { method, params } = this.protocol.ask(what);
    await this.socket.call(method, params).catch(() => null);
  }

  async #limit(
    transaction: NamedTransaction,
    schedule: Schedule,
    form: ProfileForm,
  ): Promise<void> {
    const part = firstPart(schedule, form);
    const request = this.protocol.limit(transaction, part.schedule, form);
    for (let tries = 1; ; tries += 1) {
      await this.#ask(request);
      if (await this.#doesFollow(transaction.connectorId, part.schedule, form)) break;
      if (tries === mostTries) throw new ChargePointRefusal('It does not follow its profile.');
    }
    this.#keep(part.schedule, part.nextMs === null ? null : { schedule, nextMs: part.nextMs });
  }

  /** Whether the charge point says that it will keep to a schedule; true where it does not say. */
  async #doesFollow(connectorId: number, schedule: Schedule, form: ProfileForm): Promise<boolean> {
    const last = schedule.periods.at(-1)?.startSeconds ?? 0;
    const seconds = Math.min(longestLookSeconds, last + 60);
    const { method, params } = this.protocol.composite(connectorId, seconds, form);
    const answer = await this.socket.call(method, params).catch(() => null);
    const composite = answer === null ? null : this.protocol.readComposite(answer);
    return composite === null || isFollowed(schedule, composite, seconds, form);
  }

  #keep(schedule: Schedule | null, rest: Rest | null = null): void {
    this.#schedule = schedule;
    this.#rest = rest;
  }

  async #ask(
    { method, params }: ChargePointRequest,
    good: readonly string[] = ['Accepted'],
  ): Promise<void> {
    const answer = await this.socket.call(method, params).catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new ChargePointRefusal(`${method}: ${why}`, { cause });
    });
    const { status } = answer as { readonly status?: string };
    if (!good.includes(status ?? '')) throw new ChargePointRefusal(`${method}: ${status}`);
  }
}

const formOf = ({ rateUnit, phases, mostPeriods }: ChargePointRow): ProfileForm => ({
  rateUnit,
  phases,
  mostPeriods,
});

/** What a schedule holds from a moment on. */
function from(schedule: Schedule, atMs: number): Schedule {
  const shift = (atMs - schedule.startMs) / 1000;
  const limit = limitAt(schedule, shift) ?? 0;
  const later = schedule.periods.filter(({ startSeconds }) => startSeconds > shift);
  return {
    startMs: atMs,
    periods: [
      { startSeconds: 0, limit },
      ...later.map((period) => ({ ...period, startSeconds: period.startSeconds - shift })),
    ],
  };
}
