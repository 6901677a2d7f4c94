import type { Database } from '../../../database/database.ts';
import { writeModels } from './catalogue.store.ts';
import { modelList } from './model-list.rules.ts';

/**
 * Brings the catalogue of a database up to this release: afterwards it holds the makes and models that
 * the release lists, and no others. To be called by one server at a time.
 */
export function ensureDeviceModels(db: Database): Promise<void> {
  return writeModels(db, modelList);
}
