import { kwhOfWh } from '../../../kernel/energy.ts';
import { temperatureOf } from './controllers.rules.ts';
import type { LiveHeating } from './heating-rows.rules.ts';

const hundredth = (value: number) => String(Math.round(value * 100) / 100);
const power = (watts: number) => ({
  value: String(Math.round(watts) / 1000),
  unit: 'KILOWATT' as const,
});
const energy = (wh: number) => ({ value: kwhOfWh(wh), unit: 'KILOWATT_HOUR' as const });

/** What a heat pump takes and gives at present: its mean power up to the end of what it does now. */
export function livePerformanceOf({ ahead, heatW, takenW, state }: LiveHeating) {
  return {
    coefficientOfPerformance: hundredth(ahead.coefficientOfPerformance ?? 0),
    heatOutput: power(heatW),
    outdoorTemperature: temperatureOf(Math.round(ahead.outsideCelsius * 10)),
    powerInput: power(takenW),
    readAt: state.atMs,
  };
}

/** What a heat pump has taken and given since its controller was set up. */
export function lifetimePerformanceOf({ kept, steps, state }: LiveHeating) {
  const energyWh = steps.reduce((sum, step) => sum + step.energyWh, kept.controller.energyWh);
  const heatWh = steps.reduce((sum, step) => sum + step.heatWh, kept.controller.heatWh);
  return {
    energyInput: energy(energyWh),
    heatOutput: energy(heatWh),
    readAt: state.atMs,
    seasonalCoefficientOfPerformance: energyWh === 0 ? null : hundredth(heatWh / energyWh),
  };
}
