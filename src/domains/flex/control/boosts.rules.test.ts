import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boostRefusals } from './boosts.rules.ts';
import type { Course } from './course.rules.ts';

const charger = {
  capacityWh: 60_000,
  maximumW: 7_360,
  minimumW: 1_380,
  efficiencyThousandths: 900,
  limitPercent: 80,
};
const pluggedIn: Course = {
  atMs: 1_000_000,
  pluggedInAtMs: 0,
  storedAtPlugIn: 0,
  storedMilliwattHours: 30_000_000,
  suspendedAtMs: null,
  boostedAtMs: null,
  link: 'CONNECTED',
  linkSinceMs: 0,
  plan: null,
  planVersion: 0,
  running: null,
  open: [],
};
const of = (changes: Partial<Course>) =>
  boostRefusals('LIVE', charger, { ...pluggedIn, ...changes });

describe('what keeps a vehicle from being boosted', () => {
  it('is nothing of one that is plugged in and not full, whatever its limit by plan', () => {
    assert.deepEqual(of({}), []);
    assert.deepEqual(of({ storedMilliwattHours: 59_999_000 }), []);
  });

  it('is told by each of the published reasons', () => {
    assert.deepEqual(boostRefusals('RETIRED', charger, pluggedIn), ['BC_DEVICE_RETIRED']);
    assert.deepEqual(boostRefusals('PENDING_LIVE', charger, pluggedIn), ['BC_DEVICE_NOT_YET_LIVE']);
    assert.deepEqual(of({ suspendedAtMs: 5 }), ['BC_DEVICE_SUSPENDED']);
    assert.deepEqual(of({ link: 'LOST' }), ['BC_DEVICE_DISCONNECTED']);
    assert.deepEqual(of({ link: 'AUTHENTICATION_FAILED' }), ['BC_DEVICE_DISCONNECTED']);
    assert.deepEqual(of({ pluggedInAtMs: null }), ['BC_DEVICE_NOT_AT_HOME']);
    assert.deepEqual(of({ storedMilliwattHours: 60_000_000 }), ['BC_DEVICE_FULLY_CHARGED']);
    assert.deepEqual(of({ boostedAtMs: 5 }), ['BC_BOOST_CHARGE_IN_PROGRESS']);
  });

  it('is told of all at once', () => {
    assert.deepEqual(of({ suspendedAtMs: 5, link: 'LOST', pluggedInAtMs: null }), [
      'BC_DEVICE_SUSPENDED',
      'BC_DEVICE_DISCONNECTED',
      'BC_DEVICE_NOT_AT_HOME',
    ]);
  });
});
