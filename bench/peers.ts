/** Whom ours is compared with, and who of them can answer a workload. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import type { Customer, Workload } from '../src/engine/workload.ts';
import type { Ground } from './kinds.ts';

/** Servers of one workload, and GraphQL servers that answer many. */
export const peerTitles = {
  bare: 'bare',
  sql: 'SQL',
  postgraphile: 'PostGraphile',
  mercurius: 'Mercurius',
  apollo: 'Apollo',
} as const;

export type PeerName = keyof typeof peerTitles;
export type GraphqlPeer = 'postgraphile' | 'mercurius' | 'apollo';

export const peerNames = Object.keys(peerTitles) as PeerName[];
export const graphqlPeers: readonly GraphqlPeer[] = ['postgraphile', 'mercurius', 'apollo'];

/** Where the GraphQL peers are, with dependencies of their own. */
const peersFolder = join(import.meta.dirname, 'peers');

/** Installs what the GraphQL peers are made of, where that has not been done yet. */
export function installPeers(report: (line: string) => void): void {
  if (existsSync(join(peersFolder, 'node_modules'))) return;
  report('installing the GraphQL peers: npm ci --prefix bench/peers');
  execFileSync('npm', ['ci', '--prefix', peersFolder], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The peers among those chosen that can answer a workload. All but the bare one need PostgreSQL. */
export function peersOf(
  workload: Workload,
  { databaseUrl }: Ground,
  chosen: readonly PeerName[],
  customer: Customer,
): PeerName[] {
  const isAnsweredBy: Readonly<Record<PeerName, () => boolean>> = {
    bare: () => true,
    sql: () => workload.sql !== undefined,
    postgraphile: () => workload.postgraphile !== undefined,
    mercurius: () => workload.sql !== undefined && isInSharedSchema(workload, customer),
    apollo: () => workload.sql !== undefined && isInSharedSchema(workload, customer),
  };
  return chosen.filter((name) => (name === 'bare' || databaseUrl !== null) && isAnsweredBy[name]());
}

const sharedSchema = buildSchema(readFileSync(join(peersFolder, 'schema.graphql'), 'utf8'));

/** Whether Mercurius and Apollo Server know what is asked for. */
function isInSharedSchema(workload: Workload, customer: Customer): boolean {
  return validate(sharedSchema, parse(workload.ask(customer, 0).query)).length === 0;
}

/** A workload as PostGraphile is asked for it, since its schema follows from the tables. */
export function askedOfPostgraphile(workload: Workload): Workload {
  const { postgraphile, turns: _turns, ...rest } = workload;
  if (!postgraphile) throw new Error(`${workload.name} is not asked of PostGraphile.`);
  const { query, variables } = postgraphile;
  return {
    ...rest,
    ask: (customer) => ({ query, variables: variables(customer) }),
    isRight: ({ data, errors }) => errors === undefined && data != null,
  };
}
