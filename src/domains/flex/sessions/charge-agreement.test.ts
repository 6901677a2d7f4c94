import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

interface Answer {
  readonly costOfCharge: readonly { readonly totalConsumption: number }[];
  readonly completedDispatches: readonly { readonly start: string; readonly delta: string }[];
}

describe('what charging costs before it is written down', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  it('is of the same energy as what has been taken since midnight', async () => {
    // Charged by day, and the job has not run since the day before.
    const accountNumber = platform.viewer('organization').samples.dayFlexAccountNumber;
    const tomorrow = platform.clock.now().add({ hours: 24 }).toZonedDateTimeISO('Europe/London');
    const [startDate, midnight] = [tomorrow.toPlainDate(), tomorrow.startOfDay().toInstant()];
    platform.clock.set(tomorrow.withPlainTime('15:40').toInstant().toString());
    const { data, errors } = await platform.ask(
      `query($accountNumber: String!, $startDate: Date) {
        costOfCharge(accountNumber: $accountNumber, frequency: DAILY, startDate: $startDate) {
          totalConsumption }
        completedDispatches(accountNumber: $accountNumber) { start delta } }`,
      { as: 'organization', variables: { accountNumber, startDate: startDate.toString() } },
    );
    assert.equal(errors, undefined);
    const { costOfCharge, completedDispatches } = data as unknown as Answer;
    const today = completedDispatches.filter(
      ({ start }) => Date.parse(start) >= midnight.epochMilliseconds,
    );
    assert.ok(today.length > 0);
    const taken = today.reduce((sum, { delta }) => sum - Math.round(Number(delta) * 1000), 0);
    const told = costOfCharge.reduce(
      (sum, { totalConsumption }) => sum + Math.round(totalConsumption * 1000),
      0,
    );
    assert.equal(told, taken);
  });
});
