import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { townHomes } from './domains/flex/control/local-homes.demo.ts';
import { localSites } from './domains/flex/control/local-sites.demo.ts';
import { devicesWithChargePoints } from './domains/flex/index.ts';
import { localTelemetry } from './domains/metering/telemetry/telemetry.demo.ts';
import { localPaymentVendor } from './domains/payments/collections/local-vendor.demo.ts';
import type { Services } from './engine/services.ts';
import { localBankDirectory } from './outside/bank-directory/local.ts';
import { bankHolidaysByLaw } from './outside/bank-holidays/by-rule.ts';
import { govUkBankHolidays } from './outside/bank-holidays/gov-uk.ts';
import { simulatedCarbonIntensity } from './outside/carbon-intensity/simulated.ts';
import { localCardVault } from './outside/card-vault/local.ts';
import { localDeviceAccounts } from './outside/device-accounts/local.ts';
import { simulatedDevices } from './outside/devices/simulated.ts';
import { localMail, smtpMail } from './outside/mail/nodemailer.ts';
import { simulatedWeather } from './outside/weather/simulated.ts';
import { simulatedWholesalePrices } from './outside/wholesale-prices/simulated.ts';

type Settings = Pick<Config, 'dataDirectory' | 'smtpUrl' | 'bankHolidaysUrl' | 'clock'>;

/** The outside services that the settings name, and local ones in place of the others. */
export function outsideServices(
  { dataDirectory, smtpUrl, bankHolidaysUrl, clock }: Settings,
  db: Database,
  reportFailure: (error: unknown, service: string) => void,
): Services {
  const devices = devicesWithChargePoints(db, clock, simulatedDevices);
  const ofMail = (error: unknown) => reportFailure(error, 'mail');
  return {
    mail:
      smtpUrl === null
        ? localMail(join(dataDirectory, 'outbox'), ofMail)
        : smtpMail(smtpUrl, ofMail),
    bankHolidays: bankHolidaysUrl === null ? bankHolidaysByLaw : govUkBankHolidays(bankHolidaysUrl),
    bankDirectory: localBankDirectory,
    cardVault: localCardVault,
    telemetry: localTelemetry(db),
    carbonIntensity: simulatedCarbonIntensity,
    weather: simulatedWeather,
    wholesalePrices: simulatedWholesalePrices,
    devices,
    deviceAccounts: localDeviceAccounts,
    sites: localSites(db, {
      devices,
      wholesalePrices: simulatedWholesalePrices,
      carbonIntensity: simulatedCarbonIntensity,
      homes: townHomes,
    }),
    homes: townHomes,
    paymentVendor: localPaymentVendor(db),
  };
}
