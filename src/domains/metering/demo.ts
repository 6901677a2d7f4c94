import type { WorldStep } from '../../demo/step.ts';
import { writeHalfHours } from './half-hours/half-hours.demo.ts';
import { writeSmartDevices } from './meters/smart-devices.demo.ts';
import { writeProperties, writeSupplies } from './meters/supplies.demo.ts';
import { placesOf } from './places/places.demo.ts';
import { writeReadings } from './readings/readings.demo.ts';

export const meteringDemo: WorldStep = {
  name: 'metering',
  title: 'homes, meters and readings',
  async write(tx, world) {
    const places = placesOf(world.plan);
    const propertyIds = await writeProperties(tx, world, places);
    const supplies = await writeSupplies(tx, world, places, propertyIds);
    await writeSmartDevices(tx, world, supplies);
    await writeReadings(tx, world, supplies);
  },
};

export const halfHoursDemo: WorldStep = {
  name: 'half-hours',
  title: 'thirteen months of half-hours',
  write: writeHalfHours,
};
