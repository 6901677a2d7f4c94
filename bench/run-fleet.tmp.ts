import { fleet } from './fleet.ts';
const u = 'postgres://postgres@127.0.0.1:5432/halfhour_bench_v5_60000_250_1000';
const t = await fleet.measure({ ground: { kind: 'PostgreSQL', databaseUrl: u, meteredKeys: [], leave: async () => {} }, serverUrl: 'postgres://postgres@127.0.0.1:5432/postgres', isQuick: process.argv[2] === 'quick', report: (l: string) => console.error(new Date().toISOString(), l) } as never);
console.log(JSON.stringify(t, null, 1));
