import { type DeviceModel, type ListedMakes, listedHeatPumps } from './listed-models.rules.ts';

/** Through whom heat pumps of a make are reached; the platform has controllers of its own beside them. */
const providers: ListedMakes = { Daikin: ['DAIKIN'] };

/**
 * Identifier, make, model, kW of heat, and what is to be said of it: deprecated, and how far its
 * integration is where it is not live. Compiled by hand from what makers publish in data sheets; the
 * heat is the nominal one that the model is named after.
 */
const list = `
  6001 | Baxi | HP50 6 kW | 6 | none
  6002 | Baxi | HP50 10 kW | 10 | none
  6003 | Bosch | Compress 5800i AW 5 | 5 | none
  6004 | Bosch | Compress 5800i AW 7 | 7 | none
  6005 | Bosch | Compress 7400i AW 7 | 7 | none
  6006 | Daikin | Altherma 3 | 8
  6007 | Daikin | Altherma 3 R 4 kW | 4
  6008 | Daikin | Altherma 3 R 6 kW | 6
  6009 | Daikin | Altherma 3 M 9 kW | 9
  6010 | Daikin | Altherma 3 M 11 kW | 11
  6011 | Daikin | Altherma 3 M 14 kW | 14
  6012 | Daikin | Altherma 3 M 16 kW | 16
  6013 | Daikin | Altherma 3 H HT 14 kW | 14
  6014 | Daikin | Altherma 3 H HT 16 kW | 16
  6015 | Daikin | Altherma 3 H HT 18 kW | 18
  6016 | Daikin | Altherma LT 8 kW | 8 | deprecated
  6017 | Grant | Aerona³ 6 kW | 6 | none
  6018 | Grant | Aerona³ 10 kW | 10 | none
  6019 | Grant | Aerona³ 13 kW | 13 | none
  6020 | Grant | Aerona³ 17 kW | 17 | none
  6021 | Grant | Aerona 290 9 kW | 9 | none
  6022 | Hitachi | Yutaki S80 4 HP | 11 | deprecated none
  6023 | Ideal | Logic Air 4 kW | 4 | none
  6024 | Ideal | Logic Air 8 kW | 8 | none
  6025 | Ideal | Logic Air 10 kW | 10 | none
  6026 | LG | Therma V R32 Monobloc 5 kW | 5.5 | none
  6027 | LG | Therma V R32 Monobloc 9 kW | 9 | none
  6028 | LG | Therma V R32 Monobloc 12 kW | 12 | none
  6029 | LG | Therma V R290 Monobloc 9 kW | 9 | none
  6030 | Mitsubishi Electric | Ecodan PUZ-WM50 | 5 | testing
  6031 | Mitsubishi Electric | Ecodan PUZ-WM60 | 6 | testing
  6032 | Mitsubishi Electric | Ecodan PUZ-WM85 | 8.5 | testing
  6033 | Mitsubishi Electric | Ecodan PUZ-WM112 | 11.2 | testing
  6034 | Mitsubishi Electric | Ecodan PUHZ-W50 | 5 | deprecated none
  6035 | Mitsubishi Electric | Ecodan PUHZ-W85 | 8.5 | deprecated none
  6036 | NIBE | F2040-8 | 8 | deprecated none
  6037 | NIBE | F2040-12 | 12 | deprecated none
  6038 | NIBE | S2125-8 | 8 | none
  6039 | NIBE | S2125-12 | 12 | none
  6040 | Octopus | Cosy 6 | 6
  6041 | Octopus | Cosy 9 | 9
  6042 | Octopus | Cosy 12 | 12 | testing
  6043 | Panasonic | Aquarea J 5 kW | 5 | deprecated none
  6044 | Panasonic | Aquarea J 7 kW | 7 | deprecated none
  6045 | Panasonic | Aquarea J 9 kW | 9 | deprecated none
  6046 | Panasonic | Aquarea L 5 kW | 5 | none
  6047 | Panasonic | Aquarea L 7 kW | 7 | none
  6048 | Panasonic | Aquarea L 9 kW | 9 | none
  6049 | Samsung | EHS Mono Gen6 5 kW | 5 | none
  6050 | Samsung | EHS Mono Gen6 8 kW | 8 | none
  6051 | Samsung | EHS Mono Gen6 12 kW | 12 | none
  6052 | Samsung | EHS Mono Gen6 16 kW | 16 | none
  6053 | Samsung | EHS Mono HT Quiet 8 kW | 8 | none
  6054 | Vaillant | aroTHERM 8 kW | 8 | deprecated none
  6055 | Vaillant | aroTHERM plus 3.5 kW | 3.5 | none
  6056 | Vaillant | aroTHERM plus 5 kW | 5 | none
  6057 | Vaillant | aroTHERM plus 7 kW | 7 | none
  6058 | Vaillant | aroTHERM plus 10 kW | 10 | none
  6059 | Vaillant | aroTHERM plus 12 kW | 12 | none
  6060 | Viessmann | Vitocal 150-A 6 kW | 6 | none
  6061 | Viessmann | Vitocal 150-A 8 kW | 8 | none
  6062 | Viessmann | Vitocal 150-A 10 kW | 10 | none
  6063 | Viessmann | Vitocal 150-A 16 kW | 16 | none`;

/** The heat pumps there are, as this release knows them. */
export const heatPumpModels: readonly DeviceModel[] = listedHeatPumps(list, providers);
