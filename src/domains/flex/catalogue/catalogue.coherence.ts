import { type Check, snapshot } from '../../../database/coherence.ts';
import { everyModel } from './catalogue.store.ts';
import { changesTo, modelList } from './model-list.rules.ts';

export const catalogueCoherence: readonly Check[] = [
  {
    title: 'The makes and models in the database are those that the release lists',
    async find({ db }, most) {
      const { write, drop } = await snapshot(db, async (tx) =>
        changesTo(modelList, await everyModel(tx)),
      );
      const wrong = [...write.map(({ id }) => id), ...drop].toSorted((a, b) => a - b);
      return { count: wrong.length, first: wrong.slice(0, most).map((id) => `model ${id}`) };
    },
  },
];
