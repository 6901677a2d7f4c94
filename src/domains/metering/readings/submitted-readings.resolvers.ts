import { invalidInput } from '../../../contract/errors.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import type { ReadingInputType, Resolvers } from '../../../engine/schema.generated.ts';
import type { SubmittedFigure } from './judged-readings.actions.ts';
import { type RecordedReading, submitReading } from './submitted-readings.actions.ts';
import { messageOfProblem } from './submitted-readings.rules.ts';

/** @throws CodedError KT-CT-1605 that names the argument which is left out. */
function given<Value>(value: Nullable<Value>, inputPath: string): Value {
  if (value == null) throw invalidInput(inputPath, `${inputPath} is needed.`);
  return value;
}

function figureOf(input: Nullable<ReadingInputType>, place: number): SubmittedFigure {
  const { reading, registerId, register } = given(input, `readings.${place}`);
  const inputPath = `readings.${place}.reading`;
  return {
    registerId: registerId ?? register ?? null,
    shown: given(reading, inputPath),
    inputPath,
  };
}

function shownProblem({ inputPath, problem }: RecordedReading['problems'][number]) {
  return {
    field: inputPath,
    errors: [
      {
        __typename: 'SerializerErrorType' as const,
        code: problem,
        message: messageOfProblem[problem],
      },
    ],
  };
}

export const submittedReadingsResolvers = {
  Mutation: {
    createElectricityMeterReading(_root, { mpan, serialNumber, readAt, readings }, context) {
      return submitReading(context, context.viewer, {
        fuel: 'ELECTRICITY',
        identifier: given(mpan, 'mpan'),
        serialNumber: given(serialNumber, 'serialNumber'),
        readOn: given(readAt, 'readAt'),
        figures: given(readings, 'readings').map(figureOf),
      });
    },
    createGasMeterReading(_root, { mprn, serialNumber, readAt, reading }, context) {
      const shown = given(reading, 'reading');
      return submitReading(context, context.viewer, {
        fuel: 'GAS',
        identifier: given(mprn, 'mprn'),
        serialNumber: given(serialNumber, 'serialNumber'),
        readOn: given(readAt, 'readAt'),
        figures: [{ registerId: null, shown, inputPath: 'reading' }],
      });
    },
  },
  CreateMeterReadingOutputType: {
    id: ({ id }) => String(id),
    readingErrors: ({ problems }) => (problems.length > 0 ? problems.map(shownProblem) : null),
  },
} satisfies Resolvers;
