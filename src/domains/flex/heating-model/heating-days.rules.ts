import { dayOfMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  followHeating,
  type HeatingControl,
  type HeatingHome,
  type HeatingState,
  type HeatingStep,
  type PlannedCelsius,
} from './heating.rules.ts';

/**
 * The state as it is at the start of a London day. Temperatures are set to thousandths of a degree, and
 * what is left over of a Wh is rounded off with the day before: so a home that was begun weeks earlier
 * comes to the very same state, and half-hours do not depend on when a world was begun.
 */
function renewed(state: HeatingState): HeatingState {
  return {
    atMs: state.atMs,
    zones: state.zones.map(({ code, celsius }) => ({
      code,
      celsius: Math.round(celsius * 1000) / 1000,
    })),
    // Half a Wh that nobody used: what is counted of the day is then its energy, rounded.
    uncounted: { energyWh: 0.5, heatWh: 0.5, waterHeatWh: 0.5 },
  };
}

/**
 * Follows a home as `followHeating` does, and renews its state at the start of each London day. What is
 * kept of homes is followed by this function alone.
 */
export function followHeatingDays(
  home: HeatingHome,
  control: HeatingControl,
  state: HeatingState,
  toMs: number,
  outside: (startMs: number) => number,
  planned?: PlannedCelsius,
): ReturnType<typeof followHeating> {
  const steps: HeatingStep[] = [];
  let now = { state, control };
  let day = dayOfMs(londonTimeZone, state.atMs);
  while (now.state.atMs < toMs) {
    const midnightMs = startOfDayMs(londonTimeZone, day + 1);
    const untilMs = Math.min(toMs, midnightMs);
    const followed = followHeating(home, now.control, now.state, untilMs, outside, planned);
    for (const step of followed.steps) steps.push(step);
    const isMidnight = untilMs === midnightMs;
    now = {
      state: isMidnight ? renewed(followed.state) : followed.state,
      control: followed.control,
    };
    day += 1;
  }
  return { ...now, steps };
}
