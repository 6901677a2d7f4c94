import { demoUuid } from '../../../demo/references.ts';
import type { Zone } from '../../../engine/schema.generated.ts';

/** The EUID of the controller of a home of the town. */
export function demoEuid(key: string): string {
  return demoUuid(`controller ${key}`).replaceAll('-', '').slice(0, 16);
}

/** A pod in a room of the town. */
interface TownPod {
  readonly code: string;
  readonly zone: Zone;
  readonly name: string;
  readonly offsetTenths: number;
  readonly isLost: boolean;
}

/** The pods of a home of the town, the first of each zone being what that is heated by. */
export function podsOf(key: string): readonly TownPod[] {
  const pod = (number: number, zone: Zone, name: string, offsetTenths: number, isLost = false) => ({
    code: `SENSOR0${number}`,
    ...{ zone, name, offsetTenths, isLost },
  });
  const inEveryHome = [pod(1, 'ZONE_1', 'Living room', 0), pod(2, 'ZONE_1', 'Hall', -8)];
  if (key !== 'household-everything') return inEveryHome;
  return [...inEveryHome, pod(3, 'ZONE_2', 'Bedroom', 0), pod(4, 'ZONE_2', 'Nursery', 3, true)];
}
