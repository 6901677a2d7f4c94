/** Prints, for each query named on the command line, in what its declaration differs from the facts. */
import { buildPolicies } from '../../src/contract/policies.ts';
import { domainFolders } from '../../src/domains/folders.ts';
import { buildTypes } from '../../src/engine/schema.ts';
import { entryOf } from '../../src/reference/entries.ts';
import { compareDeclaration } from '../contract/declarations.ts';
import { queryFacts } from '../contract/facts.ts';

const schema = buildTypes(domainFolders());
const policies = buildPolicies(schema);
const differences = process.argv.slice(2).map((name) => {
  const field = schema.getQueryType()?.getFields()[name];
  const policy = policies.get(`Query.${name}`);
  const fact = queryFacts.find((each) => each.name === name);
  if (!field || !policy || !fact) throw new Error(`Query.${name} is not declared or not published`);
  return compareDeclaration(fact, { entry: entryOf(field, policy, []), policy }).differences;
});
process.stdout.write(JSON.stringify(differences));
