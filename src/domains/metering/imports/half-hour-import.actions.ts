import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import {
  type CsvLine,
  counted,
  type ImportFacts,
  type TableImport,
} from '../../../engine/imports.ts';
import { halfHourMs, textOfDay } from '../../../kernel/calendar.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { Span } from '../../../kernel/spans.ts';
import {
  createStage,
  type RegisterAtPoint,
  registersAt,
  stageDays,
  takeStaged,
} from './half-hour-import.store.ts';
import {
  dayOfCell,
  HalfHourDays,
  HalfHoursSeen,
  startOfCell,
  thousandthsOfCell,
} from './half-hour-lines.rules.ts';

/** The longest London day has so many half-hours. */
const dayColumns = Array.from({ length: 50 }, (_, n) => `hh${String(n + 1).padStart(2, '0')}`);
const usualHalfHours = 48;
/** Days held in memory before they are written: about 20 MB. */
const mostDaysHeld = 20_000;
/** Texts of times repeat from register to register; a year has 17,520 of them. */
const mostTimesKept = 200_000;

/**
 * Half-hours: a line for each, with its start, or a line for each London day with up to 50 of them.
 * Values are kWh, or cubic metres of gas.
 */
export const halfHoursImport: TableImport = {
  name: 'half-hours',
  columns: {
    required: ['meter_point'],
    optional: ['meter_serial_number', 'register', 'start_at', 'value', 'date', ...dayColumns],
  },
  begin: (tx, facts) => new HalfHoursRun(tx, facts),
};

class HalfHoursRun {
  readonly #tx: Database;
  readonly #facts: ImportFacts;
  readonly #times = new Map<string, ReturnType<typeof startOfCell>>();
  readonly #dates = new Map<string, ReturnType<typeof dayOfCell>>();
  /** The register that a line names, or what is wrong with the name. */
  readonly #registers = new Map<string, LivingRegister | string>();
  readonly #seen = new HalfHoursSeen();
  readonly #days = new HalfHourDays();
  readonly #isByDay: boolean;
  readonly #nowMs: number;
  readonly #places: {
    readonly point: number;
    readonly serial: number;
    readonly register: number;
    readonly time: number;
    readonly values: readonly number[];
  };
  #isStaged = false;
  #halfHours = 0;

  constructor(tx: Database, facts: ImportFacts) {
    const { columnAt } = facts;
    this.#tx = tx;
    this.#facts = facts;
    this.#nowMs = facts.now.epochMilliseconds;
    this.#isByDay = columnAt('date') >= 0;
    const names = this.#isByDay ? dayColumns : ['value'];
    this.#places = {
      point: columnAt('meter_point'),
      serial: columnAt('meter_serial_number'),
      register: columnAt('register'),
      time: columnAt(this.#isByDay ? 'date' : 'start_at'),
      values: names.map(columnAt),
    };
    const other = this.#isByDay ? ['start_at', 'value'] : dayColumns;
    const lacks = this.#isByDay ? dayColumns.slice(0, 48) : ['start_at', 'value'];
    if (other.some((name) => columnAt(name) >= 0) || lacks.some((name) => columnAt(name) < 0)) {
      const forms = 'start_at and value for each half-hour, or date and hh01 to hh48, hh49, hh50';
      facts.wrong(1, null, `a line has ${forms} for each day`);
    }
  }

  async take(lines: readonly CsvLine[]): Promise<void> {
    const names = lines.map((line) => this.#nameOf(line));
    await this.#findRegisters(new Set(names));
    for (const [index, line] of lines.entries()) {
      const register = this.#registers.get(names[index] ?? '');
      if (typeof register === 'object') this.#read(line, register);
      else this.#facts.wrong(line.number, 'meter_point', register ?? 'is empty');
    }
    if (this.#days.count >= mostDaysHeld) await this.#stage();
  }

  async finish(): Promise<string> {
    await this.#stage();
    const { now, rest } = this.#facts;
    const taken = await takeStaged(this.#tx, now, rest);
    const registers = new Set(
      [...this.#registers.values()].map((each) =>
        typeof each === 'string' ? each : each.registerId,
      ),
    ).size;
    const { addedDays, changedDays, correctedDays } = taken;
    return (
      `${counted(this.#halfHours, 'half-hour')} of ${counted(registers, 'register')}: ` +
      `${counted(addedDays, 'day')} added, ${counted(changedDays, 'day')} changed, ` +
      `of which ${counted(correctedDays, 'day')} corrected.`
    );
  }

  #read(line: CsvLine, register: LivingRegister): void {
    const { number, cells } = line;
    const text = cells[this.#places.time] ?? '';
    if (!this.#isByDay) {
      const startMs = kept(this.#times, text, startOfCell);
      if (typeof startMs === 'string') this.#facts.wrong(number, 'start_at', startMs);
      else this.#readValue(line, register, startMs, 0, 'value');
      return;
    }
    const day = kept(this.#dates, text, dayOfCell);
    if (typeof day === 'string') {
      this.#facts.wrong(number, 'date', day);
      return;
    }
    if (day.count > usualHalfHours && this.#endsEarly(line)) {
      const last = `${text} has ${day.count} half-hours in London; give hh49 and hh50 as well`;
      this.#facts.wrong(number, 'hh50', last);
      return;
    }
    for (const [index, column] of dayColumns.entries()) {
      if (index < day.count) {
        this.#readValue(line, register, day.startMs + index * halfHourMs, index, column);
      } else if (cells[this.#places.values[index] ?? -1]) {
        this.#facts.wrong(number, column, `${text} has ${day.count} half-hours in London`);
      }
    }
  }

  /** Whether a line has the half-hours of a usual day and none after them. */
  #endsEarly({ cells }: CsvLine): boolean {
    const given = this.#places.values.map((place) => Boolean(cells[place]));
    return given.includes(true) && !given.includes(true, usualHalfHours);
  }

  #readValue(
    { number, cells }: CsvLine,
    { registerId, serialNumber, fromMs, toMs, life }: LivingRegister,
    startMs: number,
    index: number,
    column: string,
  ): void {
    const text = cells[this.#places.values[index] ?? -1];
    // A gap stays a gap.
    if (!text) return;
    const value = thousandthsOfCell(text);
    if (value === null) {
      this.#facts.wrong(number, column, `${JSON.stringify(text)} is no amount in kWh or m³`);
    } else if (startMs + halfHourMs > this.#nowMs) {
      this.#facts.wrong(number, column, 'this half-hour has not ended yet');
    } else if (startMs < fromMs || startMs >= toMs) {
      const when = `meter ${serialNumber} hangs there ${life}`;
      this.#facts.wrong(number, column, `this half-hour is not of its time: ${when}`);
    } else if (!this.#seen.add(registerId, startMs)) {
      this.#facts.wrong(number, column, 'this half-hour of the register is in the file twice');
    } else {
      this.#days.set(registerId, startMs, value);
      this.#halfHours += 1;
    }
  }

  #nameOf({ cells }: CsvLine): string {
    const { point, serial, register } = this.#places;
    return `${cells[point]}\n${cells[serial] ?? ''}\n${cells[register] ?? ''}`;
  }

  async #findRegisters(named: ReadonlySet<string>): Promise<void> {
    const names = [...named].filter((name) => !this.#registers.has(name));
    if (names.length === 0) return;
    const registersByPoint = Map.groupBy(
      await registersAt(this.#tx, [
        ...new Set([...names].map((name) => name.split('\n')[0] ?? '')),
      ]),
      ({ meterPoint }) => meterPoint,
    );
    for (const name of names) {
      const [point = '', serial, register] = name.split('\n');
      const fitting = (registersByPoint.get(point) ?? []).filter(
        (each) =>
          (!serial || each.serialNumber === serial) && (!register || each.register === register),
      );
      const [first] = fitting;
      this.#registers.set(
        name,
        first && fitting.length === 1 ? livingRegister(first) : unclear(fitting),
      );
    }
  }

  async #stage(): Promise<void> {
    if (!this.#isStaged) await createStage(this.#tx);
    this.#isStaged = true;
    const days = this.#days.takeAll();
    await stageDays(
      this.#tx,
      days.map(({ day, ...others }) => ({ ...others, day: textOfDay(day) })),
      this.#facts.rest,
    );
  }
}

/** A register, and when its meter hangs at its meter point: in milliseconds since 1970, half-open. */
interface LivingRegister extends Span {
  readonly registerId: number;
  readonly serialNumber: string;
  /** The same in words. */
  readonly life: string;
}

/** The days on which a meter is put up and taken away are wholly of its time: they are of both meters. */
function livingRegister({
  registerId,
  serialNumber,
  activeFrom,
  activeTo,
}: RegisterAtPoint): LivingRegister {
  const startOf = (day: Temporal.PlainDate) => startOfLondonDay(day).epochMilliseconds;
  const from = Temporal.PlainDate.from(activeFrom);
  const to = activeTo === null ? null : Temporal.PlainDate.from(activeTo);
  return {
    registerId,
    serialNumber,
    fromMs: startOf(from),
    toMs: to === null ? Number.POSITIVE_INFINITY : startOf(to.add({ days: 1 })),
    life: `from ${activeFrom}${activeTo === null ? '' : ` to ${activeTo}`}`,
  };
}

function unclear(fitting: readonly { serialNumber: string; register: string }[]): string {
  if (fitting.length === 0) return 'there is no such register; import registers first';
  const names = fitting.map(({ serialNumber, register }) => `${serialNumber} ${register}`);
  return `say which by meter_serial_number and register: ${names.join(', ')}`;
}

function kept<Read>(cache: Map<string, Read>, text: string, read: (text: string) => Read): Read {
  const cached = cache.get(text);
  if (cached !== undefined) return cached;
  const fresh = read(text);
  if (cache.size < mostTimesKept) cache.set(text, fresh);
  return fresh;
}
