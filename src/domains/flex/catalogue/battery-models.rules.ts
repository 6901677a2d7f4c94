import { type DeviceModel, type ListedMakes, listedBatteries } from './listed-models.rules.ts';

/** Through whom batteries of a make are reached, most of them by their inverter. */
const providers: ListedMakes = {
  AlphaESS: ['ENODE'],
  BYD: ['ENODE'],
  Enphase: ['ENPHASE'],
  FoxESS: ['ENODE'],
  GivEnergy: ['GIVENERGY'],
  Growatt: ['ENODE'],
  Huawei: ['HUAWEI'],
  LG: ['ENODE'],
  Sigenergy: ['ENODE'],
  SolarEdge: ['ENODE'],
  SolaX: ['ENODE'],
  sonnen: ['ENODE'],
  Tesla: ['ENODE', 'TESLA'],
};

/**
 * Identifier, make, model, usable kWh, kW at most, coupling, and what is to be said of it: deprecated,
 * and how far its integration is where it is not live. Compiled by hand from what makers publish in
 * data sheets.
 */
const list = `
  4001 | AlphaESS | SMILE-BAT-5.8P | 5.5 | 2.9 | DC
  4002 | AlphaESS | SMILE-BAT-10.1P | 9.6 | 5 | DC
  4003 | AlphaESS | SMILE5-BAT | 5.5 | 2.9 | DC | deprecated
  4004 | BYD | Battery-Box Premium HVM 8.3 | 8.3 | 7.7 | DC
  4005 | BYD | Battery-Box Premium HVM 11.0 | 11 | 10.2 | DC
  4006 | BYD | Battery-Box Premium HVS 5.1 | 5.1 | 5.1 | DC
  4007 | BYD | Battery-Box Premium HVS 7.7 | 7.7 | 7.7 | DC
  4008 | BYD | Battery-Box Premium HVS 10.2 | 10.2 | 10.2 | DC
  4009 | BYD | Battery-Box Premium LVS 4.0 | 4 | 3.3 | DC
  4010 | Enphase | IQ Battery 3T | 3.36 | 1.28 | AC
  4011 | Enphase | IQ Battery 5P | 4.96 | 3.84 | AC
  4012 | Enphase | IQ Battery 10T | 10.08 | 3.84 | AC
  4013 | FoxESS | EP5 | 4.66 | 2.5 | DC
  4014 | FoxESS | EP11 | 9.32 | 5 | DC
  4015 | FoxESS | ECS2900 | 2.59 | 2.9 | DC
  4016 | FoxESS | ECS4100 | 3.63 | 4 | DC
  4017 | GivEnergy | All-in-One | 13.5 | 6 | AC
  4018 | GivEnergy | Giv-Bat 2.6 | 2.6 | 1.5 | DC | deprecated
  4019 | GivEnergy | Giv-Bat 5.2 | 5.2 | 2.5 | DC
  4020 | GivEnergy | Giv-Bat 8.2 | 8.2 | 3.6 | DC | deprecated
  4021 | GivEnergy | Giv-Bat 9.5 | 9.5 | 3.6 | DC
  4022 | Growatt | APX 5.0P | 4.75 | 2.5 | DC
  4023 | Growatt | ARK 2.5L | 2.3 | 1.28 | DC
  4024 | Growatt | ARK 5.1H | 4.6 | 2.5 | DC
  4025 | Huawei | LUNA2000-5-S0 | 5 | 2.5 | DC
  4026 | Huawei | LUNA2000-7-S1 | 6.9 | 3.5 | DC
  4027 | Huawei | LUNA2000-10-S0 | 10 | 5 | DC
  4028 | Huawei | LUNA2000-14-S1 | 13.8 | 7 | DC
  4029 | Huawei | LUNA2000-15-S0 | 15 | 5 | DC
  4030 | LG | RESU6.5 | 5.9 | 4.2 | DC | deprecated
  4031 | LG | RESU10 | 8.8 | 5 | DC | deprecated
  4032 | LG | RESU10H | 9.3 | 5 | DC | deprecated
  4033 | LG | RESU10H Prime | 9.6 | 5 | DC
  4034 | LG | RESU16H Prime | 16 | 7 | DC
  4035 | Powervault | P3 4.1 kWh | 4.1 | 3.3 | AC | deprecated none
  4036 | Powervault | P3 8.2 kWh | 8.2 | 5.5 | AC | deprecated none
  4037 | Puredrive | PureStorage II AC 5 kWh | 5 | 3 | AC | none
  4038 | Puredrive | PureStorage II AC 10 kWh | 10 | 3 | AC | none
  4039 | Pylontech | US2000C | 2.28 | 1.2 | DC | none
  4040 | Pylontech | US3000C | 3.37 | 1.78 | DC | none
  4041 | Pylontech | US5000 | 4.56 | 3.84 | DC | none
  4042 | Sigenergy | SigenStor BAT 5.0 | 5.2 | 2.5 | DC | testing
  4043 | Sigenergy | SigenStor BAT 8.0 | 7.8 | 4 | DC | testing
  4044 | SolarEdge | Home Battery 10 kWh | 9.7 | 5 | DC
  4045 | SolaX | Triple Power T30 | 2.8 | 2.5 | DC
  4046 | SolaX | Triple Power T58 | 5.2 | 2.8 | DC
  4047 | SolaX | Triple Power T63 | 5.7 | 3 | DC | deprecated
  4048 | sonnen | sonnenBatterie 10 5.5 kWh | 5 | 3.4 | AC
  4049 | sonnen | sonnenBatterie 10 11 kWh | 10 | 4.6 | AC
  4050 | Tesla | Powerwall | 6.4 | 3.3 | DC | deprecated none
  4051 | Tesla | Powerwall 2 | 13.5 | 5 | AC
  4052 | Tesla | Powerwall 3 | 13.5 | 11.04 | DC`;

/** The batteries for homes there are, as this release knows them. */
export const batteryModels: readonly DeviceModel[] = listedBatteries(list, providers);
