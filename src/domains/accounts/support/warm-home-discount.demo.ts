import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { planKeysOf } from '../account/plan-keys.demo.ts';
import { schemeYearOf } from './warm-home-discount.rules.ts';
import { warmHomeDiscountMatches } from './warm-home-discount.tables.ts';

/** The households that are always on a qualifying benefit. */
const certain: ReadonlySet<string> = new Set(['household-everything', 'household-debt']);

export const warmHomeDiscountDemo: WorldStep = {
  name: 'warm-home-discount',
  title: 'who gets help with the cost of a warm home',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const present = schemeYearOf(todayInLondon({ now: () => world.begunAt }));
    const known = world.plan.households.filter(({ kind }) => kind !== 'occupier');
    const rows = known.flatMap(({ key }) => {
      const drawn = seededRandom(`halfhour warm home discount ${key}`);
      const coreGroup = drawn.fork('group').chance(0.3) ? 1 : 2;
      // The year to come is drawn as well, so that the town has matches after its first 1 April.
      return [present - 1, present, present + 1]
        .filter((_year, place) => certain.has(key) || drawn.fork(`year ${place}`).chance(0.15))
        .map((schemeYear) => ({ accountId: keys.accountIdOf(key), schemeYear, coreGroup }));
    });
    await tx.query.insert(warmHomeDiscountMatches).values(rows);
  },
};
