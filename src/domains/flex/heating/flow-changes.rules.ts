import type { ValidationError } from '../../../contract/errors.ts';
import type { ControllerRow } from './heating-rows.rules.ts';
import { boundsText, flowBounds, tenthsWithin } from './zone-bounds.rules.ts';

interface WantedTemperature {
  readonly value: string;
}

/** How warm the flow is to be made, as clients write it. */
export interface WantedFlow {
  readonly useWeatherCompensation: boolean;
  readonly weatherCompensationValues?:
    | { readonly minimum: WantedTemperature; readonly maximum: WantedTemperature }
    | null
    | undefined;
  readonly flowTemperature?: WantedTemperature | null | undefined;
}

type FlowColumns = Pick<
  ControllerRow,
  'isCompensated' | 'minimumFlowTenths' | 'maximumFlowTenths' | 'fixedFlowTenths'
>;

/**
 * Reads how warm the flow is to be made.
 *
 * @returns what is set, with the attributes that are, or everything that is wrong with it.
 */
export function readFlow(
  wanted: WantedFlow,
  path: readonly string[],
): {
  readonly columns: Partial<FlowColumns>;
  readonly attributes: readonly string[];
  readonly problems: readonly ValidationError[];
} {
  const problems: ValidationError[] = [];
  const attributes = ['useWeatherCompensation'];
  const read = ({ value }: WantedTemperature, ...way: readonly string[]): number => {
    const tenths = tenthsWithin(flowBounds, value);
    if (tenths === null) {
      problems.push({ message: boundsText(flowBounds), inputPath: [...path, ...way, 'value'] });
    }
    return tenths ?? flowBounds.minimum;
  };
  const columns: { -readonly [Name in keyof FlowColumns]?: FlowColumns[Name] } = {
    isCompensated: wanted.useWeatherCompensation,
  };
  const { weatherCompensationValues: range, flowTemperature } = wanted;
  if (range) {
    const way = 'weatherCompensationValues';
    columns.minimumFlowTenths = read(range.minimum, way, 'minimum');
    columns.maximumFlowTenths = read(range.maximum, way, 'maximum');
    attributes.push(way);
    if (problems.length === 0 && columns.minimumFlowTenths > columns.maximumFlowTenths) {
      problems.push({ message: 'It is at most `maximum`.', inputPath: [...path, way, 'minimum'] });
    }
  }
  if (flowTemperature) {
    columns.fixedFlowTenths = read(flowTemperature, 'flowTemperature');
    attributes.push('flowTemperature');
  }
  return { columns, attributes, problems };
}

/** The longest name that fits on a controller's display. */
const longestName = 30;

/** Reads the name of a sensor. */
export function readName(
  text: string,
  path: readonly (string | number)[],
): { readonly name: string; readonly problems: readonly ValidationError[] } {
  const name = text.trim();
  const isFine = name.length > 0 && name.length <= longestName && !/\p{Cc}/u.test(name);
  const message = `It has 1 to ${longestName} characters, in one line.`;
  return { name, problems: isFine ? [] : [{ message, inputPath: path }] };
}
