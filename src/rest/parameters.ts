import type { Temporal } from 'temporal-polyfill';
import { type TSchema, Type } from 'typebox';
import { badParameter } from './refusals.ts';
import { instantOfParameter } from './times.ts';

/** One parameter of a path or a query: how it is described, and how it is read. */
export interface Parameter<T> {
  readonly schema: TSchema;
  /**
   * Its value, from its text; undefined where it is not given.
   *
   * @throws RestRefusal 400 that names the parameter, for what it does not take.
   */
  readonly read: (text: string | undefined, name: string) => T;
}

// biome-ignore lint/suspicious/noExplicitAny: parameters of every kind of value
export type Parameters = Readonly<Record<string, Parameter<any>>>;

/** What a request gives for its parameters, by name. */
export type Values<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never;
};

/** A part of the path, percent-decoded. */
export function pathText(description: string, example: string): Parameter<string> {
  return {
    schema: Type.String({ description, examples: [example] }),
    read: (text = '') => text,
  };
}

/** A text, such as a code; null where it is not given or empty. */
export function textParameter(description: string, example: string): Parameter<string | null> {
  return {
    schema: Type.String({ description, examples: [example] }),
    read: (text = '') => (text === '' ? null : text),
  };
}

/** `true` or `false`, in any capitals; null where it is not given or empty. */
export function booleanParameter(description: string): Parameter<boolean | null> {
  return {
    schema: Type.Boolean({ description }),
    read(text = '', name) {
      if (text === '') return null;
      const word = text.toLowerCase();
      if (word === 'true' || word === '1') return true;
      if (word === 'false' || word === '0') return false;
      throw badParameter(name, 'Must be a valid boolean.');
    },
  };
}

/**
 * An instant in ISO 8601: with an offset that instant, without one, or a date alone, London's clock.
 * Null where it is not given or empty.
 */
export function timeParameter(description: string): Parameter<Temporal.Instant | null> {
  return {
    schema: Type.String({
      description,
      format: 'date-time',
      examples: ['2026-01-01T00:00:00Z'],
    }),
    read(text = '', name) {
      if (text === '') return null;
      const instant = instantOfParameter(text);
      if (instant) return instant;
      throw badParameter(name, 'Enter a valid date/time.');
    },
  };
}

/** One of a few words; null where it is not given or empty. */
export function choiceParameter<Word extends string>(
  description: string,
  words: readonly Word[],
): Parameter<Word | null> {
  return {
    schema: Type.Enum([...words], { description }),
    read(text = '', name) {
      if (text === '') return null;
      const word = words.find((each) => each === text);
      if (word) return word;
      throw badParameter(name, `"${text}" is not a valid choice. Choose from ${words.join(', ')}.`);
    },
  };
}

/** The period that a list is asked for. */
export interface Span {
  /** Included. */
  readonly from: Temporal.Instant | null;
  /** Not included; without an end where null. */
  readonly to: Temporal.Instant | null;
}

export const periodParameters = {
  period_from: timeParameter(
    'From when on, inclusive. An instant in ISO 8601; without an offset by the clock of London.',
  ),
  period_to: timeParameter(
    'Until when, exclusive. An instant in ISO 8601; without an offset by the clock of London. It ' +
      'takes a `period_from`.',
  ),
};

/**
 * The period that two parameters make.
 *
 * @throws RestRefusal 400 for an end without a beginning, and for one before it.
 */
export function spanOf({
  period_from: from,
  period_to: to,
}: Values<typeof periodParameters>): Span {
  if (to && !from) {
    throw badParameter('period_from', 'This field is required when providing a `period_to`.');
  }
  if (from && to && from.epochMilliseconds > to.epochMilliseconds) {
    throw badParameter('period_from', 'Must not be greater than `period_to`.');
  }
  return { from, to };
}
