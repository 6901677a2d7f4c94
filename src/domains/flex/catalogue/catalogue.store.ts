import { asc, inArray } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { inPortions, replacing } from '../../../database/replacing.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { byName } from './catalogue.rules.ts';
import { deviceModels } from './catalogue.tables.ts';
import type { CatalogueKind, DeviceModel } from './listed-models.rules.ts';
import { changesTo } from './model-list.rules.ts';

const selectModels = statement('flex_models_of_kinds', (query) =>
  query.select().from(deviceModels).where(isAnyOf(deviceModels.kind, 'kinds')),
);

/** The models of a kind, by make and model. */
export const modelsOfKind = loadMany<CatalogueKind, DeviceModel>(
  'flex.modelsOfKind',
  async (db, kinds) => (await selectModels(db, { kinds })).toSorted(byName),
  ({ kind }) => kind,
  { cacheTag: 'flex.device-models' },
);

/** Every model that the database holds, by its identifier. */
export function everyModel(db: Database): Promise<DeviceModel[]> {
  return db.query.select().from(deviceModels).orderBy(asc(deviceModels.id));
}

/** Makes the models in the database those of a list. What is right already is not touched. */
export async function writeModels(db: Database, list: readonly DeviceModel[]): Promise<void> {
  await db.transaction(async (tx) => {
    const { write, drop } = changesTo(list, await everyModel(tx));
    if (drop.length > 0) {
      await tx.query.delete(deviceModels).where(inArray(deviceModels.id, [...drop]));
    }
    const rows = write.map((model) => ({ ...model, providers: [...model.providers] }));
    await inPortions(rows, (portion) =>
      tx.query
        .insert(deviceModels)
        .values(portion)
        .onConflictDoUpdate({ target: deviceModels.id, set: replacing(columns) })
        .returning({ id: deviceModels.id }),
    );
  });
}

const columns: readonly (keyof DeviceModel)[] = [
  ...(['kind', 'make', 'model', 'capacityWh', 'powerW', 'currentA', 'coupling'] as const),
  ...(['availableFrom', 'availableTo', 'providers', 'integration', 'isDeprecated'] as const),
];
