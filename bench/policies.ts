import { fileURLToPath } from 'node:url';
import type { Customer, Workload } from '../src/engine/workload.ts';
import { signInAll } from './customers.ts';
import type { Conditions, Kind } from './kinds.ts';
import { answerBytes, measureWorkload } from './measure.ts';
import { profileDuring, sharesOf } from './profile.ts';
import { type OurServer, startOurs } from './servers.ts';

const connections = 16;

type Policy = 'limits' | 'authentication' | 'guards';

/** Whose work a function of ours is; what none of them does is not the policies'. */
function policyOf({ path, name }: { readonly path: string; readonly name: string }): Policy | null {
  if (/^src\/(contract\/(rate-limits|complexity)|engine\/lists)\.ts$/.test(path)) return 'limits';
  if (name === 'costOf' || name === 'checkCost') return 'limits';
  if (path === 'src/domains/identity/authentication.actions.ts') return 'authentication';
  if (name === 'authenticate' || path === 'src/contract/viewer.ts') return 'authentication';
  if (/^src\/contract\/(enforcement|pagination)\.ts$/.test(path)) return 'guards';
  return name.startsWith('gateTo') ? 'guards' : null;
}

/**
 * What the policies cost of a request: limits by the processor time with and without them, and all
 * three of them by a profile. What the database is asked for a policy counts where it is asked.
 */
export const policies: Kind = {
  name: 'policies',
  async measure(conditions) {
    const { ground, workloads, report } = conditions;
    const profiler = fileURLToPath(import.meta.resolve('./profile-watch.ts'));
    const start = (limits: 'off' | 'watch', nodeWords: readonly string[] = []) =>
      startOurs(ground.databaseUrl, { limits, nodeWords });
    const off = await start('off');
    const watch = await start('watch');
    const profiled = await start('watch', ['--import', profiler]);
    const servers = { off, watch, profiled };
    const rows: string[][] = [];
    try {
      for (const workload of workloads.filter(({ sql, hasToken }) => sql && hasToken)) {
        report(`what policies cost of ${workload.name} on ${ground.kind}`);
        rows.push(await measureOne(servers, workload, conditions));
      }
    } finally {
      for (const server of Object.values(servers)) await server.close();
    }
    const heads = ['CPU ms, limits off', 'CPU ms, watched', 'limits'];
    const profileHeads = ['limits', 'authentication', 'guards', 'together'];
    return [
      {
        title: `What policies cost of a request at ${connections} connections, and their shares by a profile`,
        heads: ['request', 'database', ...heads, ...profileHeads.map((each) => `${each}, profile`)],
        rows,
      },
    ];
  },
};

type Servers = Readonly<Record<'off' | 'watch' | 'profiled', OurServer>>;

async function measureOne(
  { off, watch, profiled }: Servers,
  workload: Workload,
  { ground, effort }: Conditions,
): Promise<string[]> {
  // Tokens of one embedded database are worth nothing to another.
  const signIn = ({ url }: OurServer): Promise<Customer[]> =>
    signInAll(url, ground.meteredKeys, connections);
  const contenders = {
    off: { ...off, customers: await signIn(off) },
    watch: { ...watch, customers: await signIn(watch) },
  };
  await answerBytes(watch.url, workload, contenders.watch.customers);
  const atOne = { ...effort, connections: [connections] };
  const [measured] = await measureWorkload(workload, contenders, [], atOne);
  const customers = await signIn(profiled);
  const load = { rounds: 1, seconds: effort.seconds, connections: [connections] };
  const work = async () => {
    await measureWorkload(workload, { profiled }, customers, load);
  };
  const shares = sharesOf(await profileDuring(profiled, work), policyOf);
  const found = (['limits', 'authentication', 'guards'] as const).map(
    (policy) => shares.get(policy) ?? 0,
  );
  const without = measured?.figures.off.cpuMs ?? null;
  const within = measured?.figures.watch.cpuMs ?? null;
  return [
    workload.title,
    ground.kind,
    without?.toFixed(3) ?? '',
    within?.toFixed(3) ?? '',
    without && within ? percent((within - without) / within) : '',
    ...found.map(percent),
    percent(found.reduce((sum, each) => sum + each, 0)),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
