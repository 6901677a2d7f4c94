import { Temporal } from 'temporal-polyfill';
import { coherenceReport, proveCoherence } from './coherence.ts';
import type { CommandAnswer, CommandProgress } from './control.ts';
import { domains } from './domains/all.ts';
import { createSigningKey, endSigningKey, openSigningKeys } from './domains/identity/index.ts';
import { allDetailKeys, renewDetailKey } from './domains/payments/index.ts';
import { openBrownouts, scheduleBrownout, stopBrownout } from './domains/platform/index.ts';
import { importFile } from './engine/imports.ts';
import type { Instance } from './instance.ts';
import { pathsToSwitchOff } from './rest/routes.ts';

type Running = Pick<Instance, 'db' | 'clock' | 'services' | 'contract'>;
/** Answers what there is to print. */
type Command = (
  running: Running,
  words: readonly string[],
  report: CommandProgress,
) => Promise<string | CommandAnswer>;

/** What an administrator can have done, by name. */
const commands: Record<string, Command> = {
  async 'brownout schedule'({ db, clock, contract }, [target = '', startsAt = '', endsAt = '']) {
    const known = { schema: contract.schema, paths: pathsToSwitchOff };
    const id = await scheduleBrownout(db, clock, known, {
      target,
      startsAt: instantOf('start', startsAt, clock.now()),
      endsAt: instantOf('end', endsAt, clock.now()),
    });
    return `Brownout ${id} of ${target} is scheduled.`;
  },
  async 'brownout stop'({ db, clock }, [id = '']) {
    const stopped = await stopBrownout(db, Number(id), clock.now());
    if (!stopped) throw new Error(`There is no brownout ${id} that is on or ahead.`);
    return `Brownout ${id} of ${stopped.disablesRequestsTo} is called off.`;
  },
  async 'brownout list'({ db, clock }) {
    const open = await openBrownouts(db, clock.now());
    if (open.length === 0) return 'No brownout is on or ahead.';
    return open
      .map((each) => `${each.id}  ${each.disablesRequestsTo}  ${each.startsAt} to ${each.endsAt}`)
      .join('\n');
  },
  async 'keys add'({ db, clock }) {
    return `Key ${await createSigningKey(db, clock)} signs from now on.`;
  },
  async 'keys retire'({ db, clock }, [id = '']) {
    await endSigningKey(db, clock, id);
    return `Key ${id} is retired: tokens that it signed are refused.`;
  },
  async 'keys renew-details'({ db, clock }) {
    const count = await renewDetailKey(db, clock);
    return `A new key seals bank details from now on; ${count} were sealed anew.`;
  },
  async 'keys list'({ db, clock }) {
    const [open, details] = await Promise.all([openSigningKeys(db), allDetailKeys(db)]);
    const ageOf = (createdAt: Temporal.Instant) => {
      const days = Math.floor(createdAt.until(clock.now()).total('days'));
      return days === 1 ? '1 day old' : `${days} days old`;
    };
    const newestSeal = details.find(({ purpose }) => purpose === 'SEALING');
    return [
      ...open.map(
        ({ id, createdAt }, index) => `${id}  ${createdAt}${index === 0 ? '  signs' : ''}`,
      ),
      ...details.map(({ id, purpose, createdAt }) => {
        const use = purpose === 'FINGERPRINTS' ? 'fingerprints of' : 'seals';
        const does = purpose === 'FINGERPRINTS' || id === newestSeal?.id ? use : 'opens older';
        return `details ${id}  ${createdAt}  ${does} bank details  ${ageOf(createdAt)}`;
      }),
    ].join('\n');
  },
  async 'coherence prove'({ db, services }, _words, report) {
    const findings = await proveCoherence({ db, services }, report);
    return {
      output: coherenceReport(findings),
      hasFailed: findings.some(({ count }) => count > 0),
    };
  },
};

for (const table of domains.flatMap(({ imports }) => imports ?? [])) {
  commands[`import ${table.name}`] = ({ db, clock }, [path = '', share], report) =>
    importFile(db, clock, table, path, report, share === undefined ? null : Number(share) / 100);
}

/** `now`, a duration from now such as `PT5M`, or an instant. */
function instantOf(name: string, text: string, now: Temporal.Instant): Temporal.Instant {
  try {
    if (text === 'now') return now;
    return /^[+-]?P/i.test(text) ? now.add(text) : Temporal.Instant.from(text);
  } catch {
    throw new Error(
      `The ${name} ${JSON.stringify(text)} is no time: give an instant such as ` +
        '2026-03-29T00:30:00Z, a duration from now such as PT5M, or now.',
    );
  }
}

/**
 * Has a command carried out. Long ones tell how far they have come.
 *
 * @throws Error where there is no such command, or it fails; the message is for who typed it.
 */
export async function administer(
  running: Running,
  words: readonly string[],
  report: CommandProgress,
): Promise<CommandAnswer> {
  const [topic = '', verb = '', ...rest] = words;
  const command = commands[`${topic} ${verb}`];
  if (!command) throw new Error(`There is no command ${topic} ${verb}.`);
  const answer = await command(running, rest, report);
  return typeof answer === 'string' ? { output: answer, hasFailed: false } : answer;
}
