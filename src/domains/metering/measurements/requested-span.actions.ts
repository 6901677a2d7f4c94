import { invalidInput } from '../../../contract/errors.ts';
import { timeZoneNamed } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

/**
 * The time zone that an argument `timezone` names; London's without one.
 *
 * @throws CodedError KT-CT-1605 that names the argument.
 */
export function timeZoneOf(timezone: string | null | undefined): string {
  const name = timeZoneNamed(timezone ?? londonTimeZone);
  if (name !== null) return name;
  throw invalidInput(
    'timezone',
    'timezone takes the name of a time zone in the IANA database, such as Europe/London.',
  );
}
