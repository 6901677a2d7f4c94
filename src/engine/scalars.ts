import {
  GraphQLError,
  type GraphQLScalarType,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';
import { instantText } from '../kernel/instant-text.ts';
import { Decimal } from '../kernel/money.ts';
import { requestBounds } from './request-bounds.ts';
import { isStorableJson, unstorable } from './storable-text.ts';

interface ScalarRules {
  readonly serialize: (value: unknown) => unknown;
  readonly parse: (value: unknown) => unknown;
}

function refuse(expected: string, value: unknown): never {
  throw new GraphQLError(`${expected}, not ${describe(value)}.`);
}

/** In short: a client may send a value that is long or nested deeply. */
function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 'a list' : 'an object';
  }
  return String(value);
}

function text(expected: string, value: unknown): string {
  return typeof value === 'string' ? value : refuse(expected, value);
}

function parseWith<T>(expected: string, value: unknown, parse: (text: string) => T): T {
  try {
    return parse(text(expected, value));
  } catch {
    return refuse(expected, value);
  }
}

const dateTimeForm = 'DateTime takes an instant in ISO 8601 such as "2026-03-29T00:30:00Z"';
const dateForm = 'Date takes a day in ISO 8601 such as "2026-03-29"';
const jsonForm = `JSONString takes JSON without ${unstorable}, nested at most ${requestBounds.variableDepth} levels deep, written as a string`;

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const yearZeroMs = Date.parse('0000-01-01T00:00:00Z');
const yearTenThousandMs = Date.parse('+010000-01-01T00:00:00Z');

/** Temporal takes ten times as long to write an instant; what it alone can write is left to it. */
function textOfInstant(instant: Temporal.Instant): string {
  const ms = instant.epochMilliseconds;
  const isOfFourDigits = ms >= yearZeroMs && ms < yearTenThousandMs;
  if (isOfFourDigits && instant.epochNanoseconds % 1_000_000n === 0n) return instantText(ms);
  return instant.toString().replace(/Z$/, '+00:00');
}

/** A text without an offset is taken as UTC: clients send both. */
function parseInstant(value: string): Temporal.Instant {
  const hasOffset = /(z|[+-]\d{2}(:?\d{2})?)$/i.test(value.replace(/^\d{4}-\d{2}-\d{2}$/, ''));
  if (hasOffset) return Temporal.Instant.from(value);
  return Temporal.PlainDateTime.from(value).toZonedDateTime('UTC').toInstant();
}

/** As long as any that says no more than it has to. */
const longestRemembered = 40;

/**
 * Remembers what texts stand for: clients ask from the same days on, and defaults are read anew for
 * each request.
 */
function remembering<Value extends object>(parse: (text: string) => Value) {
  const cache = new LRUCache<string, Value>({ max: 1000 });
  return (value: string): Value => {
    const cached = cache.get(value);
    if (cached) return cached;
    const parsed = parse(value);
    if (value.length <= longestRemembered) cache.set(value, parsed);
    return parsed;
  };
}

const firstInstant = Temporal.Instant.from('0001-01-01T00:00:00Z');
const lastInstant = Temporal.Instant.from('9999-12-31T23:59:59.999999999Z');
const firstDate = Temporal.PlainDate.from('0001-01-01');
const lastDate = Temporal.PlainDate.from('9999-12-31');

/** Other years are written with a sign, which PostgreSQL does not read. */
function withYearOfFourDigits<Moment>(
  moment: Moment,
  [first, last]: readonly [Moment, Moment],
  compare: (one: Moment, other: Moment) => number,
): Moment {
  if (compare(moment, first) >= 0 && compare(moment, last) <= 0) return moment;
  throw new RangeError('The year is not one of 0001 to 9999');
}

const instantOf = remembering((text) =>
  withYearOfFourDigits(parseInstant(text), [firstInstant, lastInstant], Temporal.Instant.compare),
);
const dateOf = remembering((day) =>
  withYearOfFourDigits(
    Temporal.PlainDate.from(day),
    [firstDate, lastDate],
    Temporal.PlainDate.compare,
  ),
);

/** Hours and minutes, with seconds and their parts or without. */
const timeForm = /^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;

/**
 * A time of day as clients and the API's own examples write it. Temporal reads more, such as an offset
 * or a date beside it, and drops what it has read: the same words would mean another hour.
 *
 * @throws RangeError
 */
function timeOf(text: string): string {
  // Temporal takes a 60th second for the 59th.
  if (!timeForm.test(text) || text.slice(6, 8) === '60') throw new RangeError(`${text} is no time`);
  return Temporal.PlainTime.from(text).toString();
}

/** Whether lists and objects stand within one another no deeper than so many levels. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}

/** @throws RangeError for a text that is no plain decimal number. */
function decimalText(value: string): string {
  if (isShortDecimal(value) || /^-?\d{1,30}(\.\d{1,30})?$/.test(value)) return value;
  throw new RangeError(`${value} is no decimal number`);
}

/**
 * Whether a text is digits, or digits with a point between them, as nearly all values are. Answers
 * hold hundreds, and to look at the few characters costs less than a regular expression.
 */
function isShortDecimal(value: string): boolean {
  const { length } = value;
  if (length === 0 || length > 30) return false;
  let point = -1;
  for (let place = 0; place < length; place += 1) {
    const code = value.charCodeAt(place);
    if (code >= 48 && code <= 57) continue;
    if (code !== 46 || point !== -1) return false;
    point = place;
  }
  return point !== 0 && point !== length - 1;
}

const scalars: Record<string, ScalarRules> = {
  DateTime: {
    // Milliseconds are for lists of thousands.
    serialize: (value) =>
      typeof value === 'number' ? instantText(value) : textOfInstant(value as Temporal.Instant),
    parse: (value) => parseWith(dateTimeForm, value, instantOf),
  },
  Date: {
    serialize: (value) => (value as Temporal.PlainDate).toString(),
    parse: (value) => parseWith(dateForm, value, dateOf),
  },
  Time: {
    serialize: (value) => String(value),
    parse: (value) => {
      const expected = 'Time takes a time of day without an offset such as "00:30" or "00:30:00"';
      return parseWith(expected, value, timeOf);
    },
  },
  Decimal: {
    serialize: (value) => decimalText(typeof value === 'string' ? value : String(value)),
    parse: (value) => {
      const expected = 'Decimal takes a decimal number such as "12.345"';
      return parseWith(expected, typeof value === 'number' ? String(value) : value, decimalText);
    },
  },
  NormalizedDecimal: {
    serialize: (value) => Decimal.parse(String(value)).toString(),
    parse: (value) => {
      const expected = 'NormalizedDecimal takes a decimal number such as "12.5"';
      const number = typeof value === 'number' ? String(value) : value;
      return parseWith(expected, number, (decimal) =>
        Decimal.parse(decimalText(decimal)).toString(),
      );
    },
  },
  FloatSafeDecimal: {
    serialize: (value) => Decimal.parse(String(value)).toString(),
    parse: (value) => {
      const expected = 'FloatSafeDecimal takes a decimal number such as "20.5"';
      const number = typeof value === 'number' ? String(value) : value;
      return parseWith(expected, number, (decimal) =>
        Decimal.parse(decimalText(decimal)).toString(),
      );
    },
  },
  BigInt: {
    serialize: (value) => Number(value),
    parse: (value) =>
      Number.isSafeInteger(value) ? value : refuse('BigInt takes a whole number', value),
  },
  JSONString: {
    serialize: (value) => JSON.stringify(value),
    parse: (value) => {
      const parsed: unknown = parseWith(jsonForm, value, JSON.parse);
      const isKept = isStorableJson(parsed) && isShallow(parsed, requestBounds.variableDepth);
      return isKept ? parsed : refuse(jsonForm, value);
    },
  },
  GenericScalar: { serialize: (value) => value, parse: (value) => value },
  NonEmptyString: {
    serialize: (value) => value,
    parse: (value) => {
      const expected = 'NonEmptyString takes a text with at least one character';
      return text(expected, value).trim() === '' ? refuse(expected, value) : value;
    },
  },
  BusinessSectorString: {
    serialize: (value) => value,
    parse: (value) => text('BusinessSectorString takes the name of a trade', value),
  },
  RoleString: {
    serialize: (value) => value,
    parse: (value) => text('RoleString takes the name of a role', value),
  },
  UUID: {
    serialize: (value) => value,
    parse: (value) => {
      const expected = 'UUID takes 32 hexadecimal digits in five groups';
      const uuid = text(expected, value);
      return uuidForm.test(uuid) ? uuid.toLowerCase() : refuse(expected, value);
    },
  },
};

/**
 * Scalars whose values of a kind are written in digits, letters and signs that JSON takes as they
 * are: the rules make the text of a number themselves, and let no text pass but a decimal number.
 */
export const unescapedScalars: ReadonlyMap<string, 'number' | 'string'> = new Map([
  ['DateTime', 'number'],
  ['Decimal', 'string'],
]);

/**
 * Gives a custom scalar of the schema its rules.
 *
 * @throws Error for a scalar that has none, so that a new one cannot be forgotten.
 */
export function furnishScalar(type: GraphQLScalarType): void {
  const rules = scalars[type.name];
  if (!rules) throw new Error(`The scalar ${type.name} has no rules in engine/scalars.ts`);
  type.serialize = rules.serialize;
  type.parseValue = rules.parse;
  type.parseLiteral = (node, variables) => rules.parse(literalValue(node, variables));
}

function literalValue(
  node: ValueNode,
  variables: Parameters<typeof valueFromASTUntyped>[1],
): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  try {
    return valueFromASTUntyped(node, variables);
  } catch (error) {
    // It recurses, and a client decides how deep.
    if (error instanceof RangeError) throw new GraphQLError('The value is nested too deeply.');
    throw error;
  }
}
