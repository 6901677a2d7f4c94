import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ProviderChoices } from '../../../engine/schema.generated.ts';
import {
  askedKind,
  byName,
  fittingHeatPumps,
  fittingVehicles,
  isSupported,
  ofMake,
  shownBatteries,
  shownVehicles,
  supportedMakes,
} from './catalogue.rules.ts';
import {
  type CatalogueKind,
  type DeviceModel,
  listedBatteries,
  listedChargePoints,
  listedHeatPumps,
  listedVehicles,
} from './listed-models.rules.ts';
import { changesTo, modelList } from './model-list.rules.ts';

const of = (kind: CatalogueKind) =>
  modelList.filter((model) => model.kind === kind).toSorted(byName);
const vehicles = of('VEHICLE');
const makesOf = (models: readonly DeviceModel[]) => new Set(models.map(({ make }) => make));

describe('what the release lists', () => {
  it('is as many makes and models of each kind as there ought to be', () => {
    const least = {
      VEHICLE: [30, 150],
      CHARGE_POINT: [20, 60],
      BATTERY: [10, 40],
      HEAT_PUMP: [8, 40],
    };
    for (const [kind, [makes = 0, models = 0]] of Object.entries(least)) {
      const listed = of(kind as CatalogueKind);
      assert.ok(makesOf(listed).size >= makes && listed.length >= models, kind);
    }
  });

  it('names no model and no identifier twice, and each within those of its kind', () => {
    const names = modelList.map(({ kind, make, model }) =>
      `${kind} ${make} ${model}`.toLowerCase(),
    );
    assert.equal(new Set(names).size, modelList.length);
    assert.equal(new Set(modelList.map(({ id }) => id)).size, modelList.length);
    const first = { VEHICLE: 1, CHARGE_POINT: 2001, BATTERY: 4001, HEAT_PUMP: 6001 };
    for (const [kind, from] of Object.entries(first)) {
      assert.ok(
        of(kind as CatalogueKind).every(({ id }) => id >= from && id < from + 2000),
        kind,
      );
    }
  });

  it('spells a make in one way across all kinds', () => {
    const spellings = Map.groupBy(makesOf(modelList), (make) => make.toLowerCase());
    assert.deepEqual(
      [...spellings.values()].filter(({ length }) => length > 1),
      [],
    );
  });

  it('holds figures that such devices can have', () => {
    for (const { kind, capacityWh, powerW, currentA, availableFrom, model } of modelList) {
      if (kind === 'VEHICLE') {
        assert.ok((capacityWh ?? 0) >= 10_000 && (capacityWh ?? 0) <= 130_000, `${model}`);
        assert.ok((availableFrom ?? 0) >= 2008 && (availableFrom ?? 0) <= 2026, `${model}`);
      }
      if (kind === 'CHARGE_POINT') {
        // One phase or three, at 230 V.
        const phases = (powerW ?? 0) / (currentA ?? 0) / 230;
        assert.ok(Math.abs(phases - 1) < 0.06 || Math.abs(phases - 3) < 0.06, `${model}`);
      }
      if (kind === 'BATTERY') {
        assert.ok((capacityWh ?? 0) >= 2_000 && (capacityWh ?? 0) <= 20_000, `${model}`);
        assert.ok((powerW ?? 0) >= 1_000 && (powerW ?? 0) <= 12_000, `${model}`);
      }
      if (kind === 'HEAT_PUMP') assert.ok((powerW ?? 0) >= 3_000 && (powerW ?? 0) <= 20_000);
    }
  });

  it('refuses lines that are not of its form', () => {
    const lists = [
      () => listedVehicles('1 | Kia | EV6 | 77.4', {}),
      () => listedVehicles('1 | Kia | EV6 | 77.4 | today', {}),
      () => listedVehicles('1 | Kia | EV6 | many | 2021-', {}),
      () => listedVehicles('1 | Kia |  | 77.4 | 2021-', {}),
      () => listedVehicles('1 | Kia | EV6 | 77.4 | 2021- | soon', {}),
      () => listedBatteries('1 | Tesla | Powerwall 2 | 13.5 | 5 | XX', {}),
      () => listedHeatPumps('1 | Daikin | Altherma | 0', {}),
    ];
    for (const list of lists) assert.throws(list, Error);
  });

  it('gives no provider to whom nobody reaches, and the open protocol to charge points else', () => {
    const [one, other] = listedChargePoints('1 | A | B | 7 | 32\n2 | A | C | 7 | 32 | none', {});
    assert.deepEqual([one?.providers, one?.integration], [['OCPP'], 'LIVE']);
    assert.deepEqual([other?.providers, other?.integration], [[], 'UNAVAILABLE']);
  });
});

/** A name as somebody may write it: letters in either case, accents left out or not, spaces around. */
const spellings = (name: string) =>
  fc
    .tuple(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), fc.boolean(), fc.nat(2))
    .map(([isUpper, isPlain, spaces]) => {
      const bare = isPlain ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
      const cased = [...bare].map((letter, index) =>
        isUpper[index] ? letter.toUpperCase() : letter.toLowerCase(),
      );
      return `${' '.repeat(spaces)}${cased.join('')}${' '.repeat(spaces)}`;
    });

describe('the vehicles that are asked for', () => {
  const providers: readonly ProviderChoices[] = ['BYD', 'ENODE', 'SMARTCAR', 'TESLA', 'OHME'];
  const makes = [...makesOf(vehicles)];
  const someMake = fc
    .constantFrom(...makes)
    .chain((make) => spellings(make).map((spelt) => ({ make, spelt })));
  const optional = <Value>(value: fc.Arbitrary<Value>) =>
    fc.option(fc.option(value), { nil: undefined });

  it('are just those that fit every wish, in order', () => {
    fc.assert(
      fc.property(
        optional(someMake),
        optional(fc.boolean()),
        optional(fc.constantFrom(...providers)),
        (named, isIntegrationLive, supportedProvider) => {
          const found = fittingVehicles(vehicles, {
            make: named?.spelt,
            isIntegrationLive,
            supportedProvider,
          });
          const reached = vehicles.filter(
            (each) =>
              (!named || each.make === named.make) &&
              (supportedProvider == null || each.providers.includes(supportedProvider)),
          );
          if (named && reached.length === 0) return assert.equal(found, 'MAKE_NOT_OF_PROVIDER');
          const live = (each: DeviceModel) => each.integration === 'LIVE';
          const wanted = reached.filter(
            (each) => isIntegrationLive == null || live(each) === isIntegrationLive,
          );
          assert.deepEqual(found, wanted);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are refused by a make that nobody knows, whatever else is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, ...providers), (make, supportedProvider) => {
        fc.pre(ofMake(vehicles, make).length === 0);
        assert.equal(fittingVehicles(vehicles, { make, supportedProvider }), 'UNKNOWN_MAKE');
      }),
    );
    assert.equal(fittingVehicles(vehicles, { make: '' }), 'UNKNOWN_MAKE');
  });

  it('stand by make and model, with accents and numbers where people look for them', () => {
    const leaves = shownVehicles(ofMake(vehicles, 'nissan'))[0]?.models?.map((each) => each?.model);
    assert.deepEqual(leaves?.slice(0, 4), [
      'Ariya 63 kWh',
      'Ariya 87 kWh',
      'e-NV200 40 kWh',
      'Leaf 24 kWh',
    ]);
    const shown = shownVehicles(vehicles).map(({ make }) => make);
    assert.deepEqual(shown, [...new Set(shown)]);
    assert.ok(shown.indexOf('SEAT') < shown.indexOf('Škoda'));
    assert.ok(shown.indexOf('Škoda') < shown.indexOf('Subaru'));
  });
});

describe('heat pumps', () => {
  it('are known still or not to be chosen any more, and together all', () => {
    const all = of('HEAT_PUMP');
    for (const make of [undefined, ...makesOf(all)]) {
      const [older, newer, both] = [true, false, null].map((isDeprecated) =>
        fittingHeatPumps(all, { isDeprecated, ...(make && { make }) }),
      );
      assert.ok(older?.every(({ isDeprecated }) => isDeprecated));
      assert.ok(newer?.every(({ isDeprecated }) => !isDeprecated));
      assert.deepEqual([...(older ?? []), ...(newer ?? [])].toSorted(byName), both);
    }
    assert.equal(fittingHeatPumps(all, { make: 'Trabant' }), null);
  });
});

describe('figures', () => {
  it('are told in thousands without rounding', () => {
    const list = '1 | Enphase | IQ Battery 10T | 10.08 | 3.84 | AC\n2 | A | B | 10 | 5.125 | DC';
    const shown = shownBatteries(listedBatteries(list, {})).flatMap(({ models }) => models ?? []);
    assert.deepEqual(
      shown.map((each) => [each?.batteryCapacityInKwh, each?.maxPowerInKw]),
      [
        ['10.08', '3.84'],
        ['10', '5.125'],
      ],
    );
  });
});

describe('what may join', () => {
  const kinds = [
    'VEHICLE',
    'CHARGE_POINT',
    'BATTERY',
    'HEAT_PUMP',
    'INVERTER',
    'THERMOSTAT',
  ] as const;

  it('is by make just what is live and not deprecated, where no list stands for all', () => {
    const someModels = fc.constantFrom(...kinds).chain((kind) => fc.subarray(of(kind)));
    fc.assert(
      fc.property(someModels, (models) => {
        const shown = new Map(supportedMakes(models).map((each) => [each.make, each.models]));
        for (const [make, known] of Map.groupBy(models, (each) => each.make)) {
          const supported = known.filter(isSupported);
          const listed = shown.get(make)?.map((each) => each?.modelName);
          if (supported.length === 0) assert.equal(listed, undefined);
          else if (supported.length === known.length) assert.deepEqual(listed, []);
          else
            assert.deepEqual(
              listed,
              supported.map(({ model }) => model),
            );
        }
      }),
    );
  });

  it('says which years of a vehicle, and of nothing else', () => {
    const [nissan] = supportedMakes(ofMake(vehicles, 'Nissan'));
    const leaf = nissan?.models.find((each) => each?.modelName === 'Leaf 40 kWh');
    assert.deepEqual(leaf?.modelYearRange, { startYear: 2018, endYear: 2024 });
    assert.deepEqual(supportedMakes(ofMake(of('CHARGE_POINT'), 'Tesla')), []);
    const [rolec] = supportedMakes(ofMake(of('CHARGE_POINT'), 'Rolec'));
    assert.deepEqual(rolec?.models[0], { modelName: 'EVO', modelYearRange: null });
  });

  it('is asked for by one of two arguments', () => {
    assert.deepEqual(askedKind(null, 'CHARGE_POINTS'), {
      kind: 'CHARGE_POINT',
      deviceType: 'ELECTRIC_VEHICLES',
      supportedDeviceType: 'CHARGE_POINTS',
    });
    assert.deepEqual(askedKind('ELECTRIC_VEHICLES', undefined), {
      kind: 'VEHICLE',
      deviceType: 'ELECTRIC_VEHICLES',
      supportedDeviceType: null,
    });
    assert.equal(askedKind('STORAGE_HEATERS', null)?.kind, null);
    assert.equal(askedKind(null, undefined), null);
    assert.equal(askedKind('HEAT_PUMPS', 'HEAT_PUMPS'), null);
  });
});

describe('bringing a database up to a list', () => {
  it('leaves just the list, and touches nothing that is right', () => {
    const versions = fc.subarray([...modelList]);
    fc.assert(
      fc.property(versions, versions, fc.boolean(), (list, before, isDeprecated) => {
        const present = before.map((model) => ({ ...model, isDeprecated }));
        const { write, drop } = changesTo(list, present);
        const after = new Map(present.map((model) => [model.id, model]));
        for (const id of drop) assert.ok(after.delete(id));
        for (const model of write) {
          assert.notDeepEqual(after.get(model.id), model);
          after.set(model.id, model);
        }
        const left = [...after.values()].toSorted((a, b) => a.id - b.id);
        assert.deepEqual(
          left,
          list.toSorted((a, b) => a.id - b.id),
        );
      }),
      { numRuns: 50 },
    );
  });
});
