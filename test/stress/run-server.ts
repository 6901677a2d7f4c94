/**
 * Works on the open runs of a database until nothing is left, and says when it begins. It is started
 * to be killed.
 *
 *   node test/stress/run-server.ts <url or directory> <instant>
 */
import { openDatabase } from '../../src/database/open.ts';
import { finishRuns } from '../../src/domains/billing/cycles/runs.actions.ts';
import { statementWork } from '../../src/domains/billing/documents/statement-runs.actions.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { movableClock } from '../../src/kernel/clock.ts';

const [place = '', instant = ''] = process.argv.slice(2);
const isUrl = place.startsWith('postgres');
const db = await openDatabase({ url: isUrl ? place : null, directory: isUrl ? null : place });
process.stdout.write('working\n');
await finishRuns(db, movableClock(instant), statementWork(nightRateHalfHours));
await db.close();
