import type { Resolvers } from '../../../engine/schema.generated.ts';
import {
  associatedItems,
  pauseProcess,
  pauseRecordOf,
  resumeProcess,
} from './collection-processes.actions.ts';
import { isPausedAt, pausedDays } from './collection-processes.rules.ts';
import { pausesOfProcess, processByNumber } from './collection-processes.store.ts';

export const collectionProcessesResolvers = {
  Query: {
    async collectionProcessDetails(_root, args, { db, clock, raise }) {
      const number = args.collectionProcessRecordNumber;
      const process = (await db.read(processByNumber, number)) ?? raise('KT-CT-11201');
      const [items, pauses] = await Promise.all([
        associatedItems(db, process, raise),
        db.read(pausesOfProcess, process.id),
      ]);
      const until = process.completedAt ?? clock.now();
      return {
        associatedItems: items.map(({ itemType, reference, occurredAt, details }) => ({
          itemType,
          itemReference: reference,
          occurredAt,
          extraDetails: details,
        })),
        collectionProcessRecordNumber: process.number,
        collectionProcessType: process.targetType,
        completionType: process.completionType,
        isActive: process.completedAt === null,
        isComplete: process.completedAt !== null,
        isPaused: process.completedAt === null && isPausedAt(pauses, until),
        pausedDays: pausedDays(pauses, until),
        targetObjectIdentifier: process.targetIdentifier,
      };
    },
  },
  Mutation: {
    async pauseCollectionProcess(_root, { input }, { db, clock, raise }) {
      const now = clock.now();
      const pauses = await pauseProcess(db, input, now, raise);
      const pauseRecords = pauses.map((pause) => pauseRecordOf(pause, now));
      return { collectionProcessPaused: { pauseRecords } };
    },
    async resumeCollectionProcess(_root, { input }, { db, clock, raise }) {
      const now = clock.now();
      const pauses = await resumeProcess(db, input, now, raise);
      const pauseRecords = pauses.map((pause) => pauseRecordOf(pause, now));
      return { collectionProcessResumed: { pauseRecords } };
    },
  },
} satisfies Resolvers;
