import { type DeviceModel, type ListedMakes, listedChargePoints } from './listed-models.rules.ts';

/** Through whom charge points of a make are reached; those that are missing speak the open protocol. */
const providers: ListedMakes = {
  'Charge Amps': ['ENODE'],
  Easee: ['ENODE'],
  'EO Charging': ['ENODE'],
  Garo: ['ENODE'],
  GivEnergy: ['GIVENERGY'],
  Huawei: ['HUAWEI'],
  Hypervolt: ['HYPERVOLT'],
  Indra: ['INDRA'],
  Myenergi: ['MYENERGI'],
  Ohme: ['OHME'],
  SolarEdge: ['ENODE'],
  Tesla: ['ENODE'],
  Wallbox: ['OCPP', 'OCPP_WALLBOX'],
  Zaptec: ['ENODE'],
};

/**
 * Identifier, make, model, kW, A a phase, and how far its integration is where it is not live. Compiled
 * by hand from what makers publish in data sheets. Where a model is sold with one phase and with three,
 * the power is that of three.
 */
const list = `
  2001 | ABB | Terra AC 7 | 7.4 | 32
  2002 | ABB | Terra AC 22 | 22 | 32
  2003 | Alfen | Eve Single S-line | 7.4 | 32
  2004 | Alfen | Eve Single Pro-line | 22 | 32
  2005 | Andersen | A2 | 7 | 32 | none
  2006 | Andersen | A2 22 kW | 22 | 32 | none
  2007 | Andersen | A3 | 7 | 32 | none
  2008 | Andersen | Quartz | 7 | 32 | none
  2009 | Autel | MaxiCharger AC Home 7 | 7.4 | 32
  2010 | Autel | MaxiCharger AC Home 22 | 22 | 32
  2011 | Charge Amps | Halo | 7.4 | 32
  2012 | Charge Amps | Luna | 22 | 32
  2013 | Cord | One | 7.4 | 32
  2014 | Cord | Zero | 7.4 | 32
  2015 | CTEK | Chargestorm Connected 3 | 22 | 32
  2016 | CTEK | Njord Go | 11 | 16 | none
  2017 | Easee | Charge | 22 | 32
  2018 | Easee | Home | 22 | 32
  2019 | Easee | One | 7.4 | 32
  2020 | EO Charging | Genius 2 | 7.2 | 32
  2021 | EO Charging | Mini Pro 2 | 7.2 | 32
  2022 | EO Charging | Mini Pro 3 | 7.2 | 32
  2023 | EVEC | VEC01 | 7.4 | 32
  2024 | EVEC | VEC03 | 7.4 | 32
  2025 | EVEC | VEC04 | 22 | 32
  2026 | Garo | GLB | 7.4 | 32
  2027 | Garo | Entity Pro | 22 | 32
  2028 | GivEnergy | EV Charger 7 kW | 7 | 32
  2029 | GivEnergy | EV Charger 22 kW | 22 | 32
  2030 | Huawei | FusionCharge AC 7 kW | 7.4 | 32
  2031 | Huawei | FusionCharge AC 22 kW | 22 | 32
  2032 | Hypervolt | Home 2.0 | 7.4 | 32
  2033 | Hypervolt | Home 3.0 | 7.4 | 32
  2034 | Hypervolt | Home 3 Pro | 7.4 | 32
  2035 | Indra | Smart LUX | 7.4 | 32
  2036 | Indra | Smart PRO | 7.4 | 32
  2037 | KEBA | KeContact P30 c-series | 22 | 32
  2038 | KEBA | KeContact P30 x-series | 22 | 32
  2039 | Mennekes | Amtron Compact 2.0s | 11 | 16
  2040 | Mennekes | Amtron 4You 500 | 22 | 32 | testing
  2041 | Myenergi | Zappi | 7 | 32
  2042 | Myenergi | Zappi 22 kW | 22 | 32
  2043 | Myenergi | Zappi GLO | 7 | 32
  2044 | NexBlue | Edge | 22 | 32
  2045 | NexBlue | Point | 22 | 32
  2046 | Ohme | ePod | 7.4 | 32
  2047 | Ohme | Home | 7.4 | 32
  2048 | Ohme | Home Pro | 7.4 | 32
  2049 | Ohme | Go | 7.4 | 32
  2050 | Pod Point | Solo 3 | 7 | 32 | none
  2051 | Pod Point | Solo 3S | 7 | 32 | none
  2052 | Pod Point | Solo Pro | 7 | 32 | none
  2053 | Project EV | Pro Earth 7.3 kW | 7.3 | 32
  2054 | Project EV | Pro Earth 22 kW | 22 | 32
  2055 | Rolec | EVO | 7.4 | 32
  2056 | Rolec | WallPod EV | 7.4 | 32 | none
  2057 | Rolec | Zura | 22 | 32
  2058 | Schneider Electric | EVlink Home Smart | 7.4 | 32
  2059 | Schneider Electric | EVlink Pro AC | 22 | 32
  2060 | Simpson & Partners | Home 7 | 7.4 | 32
  2061 | Simpson & Partners | Home 7 Plus | 7.4 | 32
  2062 | Simpson & Partners | Home 22 | 22 | 32
  2063 | SolarEdge | Home EV Charger | 7.4 | 32 | testing
  2064 | SolaX | X1-EVC-7.2K | 7.2 | 32
  2065 | SolaX | X3-EVC-22K | 22 | 32
  2066 | Sync EV | BCP Compact | 7.4 | 32
  2067 | Sync EV | BCP EV Charger 2 | 7.4 | 32
  2068 | Tesla | Wall Connector Gen 2 | 7.4 | 32 | none
  2069 | Tesla | Wall Connector Gen 3 | 7.4 | 32 | testing
  2070 | VCHRGD | Seven Pro | 7.4 | 32
  2071 | VCHRGD | Seven Lite | 7.4 | 32
  2072 | Wallbox | Commander 2 | 22 | 32
  2073 | Wallbox | Copper SB | 22 | 32
  2074 | Wallbox | Pulsar Max | 7.4 | 32
  2075 | Wallbox | Pulsar Max 22 kW | 22 | 32
  2076 | Wallbox | Pulsar Plus | 7.4 | 32
  2077 | Wallbox | Pulsar Plus 22 kW | 22 | 32
  2078 | Zaptec | Go | 22 | 32
  2079 | Zaptec | Go 2 | 22 | 32 | testing
  2080 | Zaptec | Pro | 22 | 32`;

/** The charge points for homes there are, as this release knows them. */
export const chargePointModels: readonly DeviceModel[] = listedChargePoints(list, providers);
