import { habitualReports } from './habits.ts';
import { DeviceFailure, type DevicesPort } from './port.ts';

/** Identifiers that begin so are of vendors that take no commands, each in its own way. */
const failures: Readonly<Record<string, DeviceFailure['reason']>> = {
  'vendor-failing': 'FAILED',
  'vendor-unreachable': 'UNREACHABLE',
  'vendor-refusing': 'NOT_AUTHORISED',
  'vendor-busy': 'TOO_MANY_REQUESTS',
};

/** An identifier that begins so is of a vendor that does not even tell of its devices. */
const silent = 'vendor-silent';

/**
 * Vendors of devices that are made up: vehicles come and go by habit, and commands are taken. What they do
 * about them is worked out where they are followed, so that nothing has to be kept here.
 */
export const simulatedDevices: DevicesPort = {
  async reports({ integrationDeviceId }, afterMs, untilMs) {
    if (prefixOf(integrationDeviceId) === silent) throw new DeviceFailure('UNREACHABLE');
    return habitualReports(integrationDeviceId, afterMs, untilMs);
  },
  async send({ integrationDeviceId }) {
    const reason = failures[prefixOf(integrationDeviceId)];
    if (reason) throw new DeviceFailure(reason);
    if (prefixOf(integrationDeviceId) === silent) throw new DeviceFailure('UNREACHABLE');
  },
};

function prefixOf(integrationDeviceId: string): string {
  return integrationDeviceId.split('.', 1)[0] ?? '';
}
