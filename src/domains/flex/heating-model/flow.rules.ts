/** What the water in the pipes is heated to, in tenths of a degree Celsius. */
export interface FlowSetting {
  /** Whether it follows the weather, between the minimum and the maximum; else it is fixed. */
  readonly isCompensated: boolean;
  readonly minimumTenths: number;
  readonly maximumTenths: number;
  readonly fixedTenths: number;
}

/** Above this outside a home at 20 °C needs no heat: the flow is at its minimum from here. */
const mildCelsius = 15.5;
/** At this and below the flow is at its maximum: the outside that heat pumps in England are designed for. */
const designCelsius = -3;

const zeroCelsiusInKelvin = 273.15;
/** What pumps come to of what Carnot's law allows. */
const shareOfCarnot = 0.45;
const mostPerformance = 6;

/** Water is made by a flow so many kelvins above its set point. */
const aboveWaterKelvin = 5;

/** The temperature of the flow to rooms while they are heated, in degrees Celsius. */
export function flowCelsius(flow: FlowSetting, outsideCelsius: number): number {
  if (!flow.isCompensated) return flow.fixedTenths / 10;
  const cold = (mildCelsius - outsideCelsius) / (mildCelsius - designCelsius);
  const share = Math.min(1, Math.max(0, cold));
  return (flow.minimumTenths + share * (flow.maximumTenths - flow.minimumTenths)) / 10;
}

/** The temperature of the flow to the hot water tank while it is heated, in degrees Celsius. */
export function waterFlowCelsius(setpointTenths: number): number {
  return setpointTenths / 10 + aboveWaterKelvin;
}

/**
 * How much heat comes of a unit of electricity. Standby and defrosting are left out: what is counted is
 * the heat that arrives.
 */
export function coefficientOfPerformance(flow: number, outsideCelsius: number): number {
  const lift = flow - outsideCelsius;
  if (lift <= 0) return mostPerformance;
  return Math.min(mostPerformance, (shareOfCarnot * (flow + zeroCelsiusInKelvin)) / lift);
}
