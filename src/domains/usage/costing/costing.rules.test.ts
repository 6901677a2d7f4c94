import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { costingDefinitionOf } from './costing.rules.ts';

describe('a costing definition', () => {
  const product = {
    direction: 'IMPORT',
    isPrepay: false,
    isBusiness: false,
    tags: ['SMART'],
  } as const;

  it('tells costs for small businesses and for cars that are billed by their own count', () => {
    const of = (traits: Partial<Parameters<typeof costingDefinitionOf>[0]>) =>
      costingDefinitionOf({ ...product, ...traits });
    assert.deepEqual(of({}), { hasCostOfUsage: false, hasSubMeterBilling: false });
    assert.deepEqual(of({ isBusiness: true }), { hasCostOfUsage: true, hasSubMeterBilling: false });
    assert.deepEqual(of({ tags: ['INTELLIGENT'] }), {
      hasCostOfUsage: true,
      hasSubMeterBilling: true,
    });
    assert.equal(of({ isBusiness: true, direction: 'EXPORT' })?.hasCostOfUsage, false);
    assert.equal(of({ isBusiness: true, isPrepay: true }), null);
  });
});
