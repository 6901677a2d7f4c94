import { layers } from '../../src/domains/layers.ts';
import { inserted } from './error-files.ts';
import { type Plan, readProjectFile, refuse, refuseToOverwrite } from './files.ts';
import { camel } from './names.ts';

const listOfDomains = 'src/domains/all.ts';

export function manifestOf(domain: string): string {
  return `src/domains/${domain}/domain.ts`;
}

/**
 * Plans the manifest of a domain that is not there yet, and its place in the list of domains.
 *
 * @throws RefusedPlan for what is no layer, and for a domain that is there already.
 */
export function planDomain(domain: string): Plan {
  const path = manifestOf(domain);
  const name = camel(domain);
  const manifest = `import type { Domain } from '../../engine/schema.ts';
import { parts } from './parts.generated.ts';

export const ${name}: Domain = {
  name: '${domain}',
  directory: import.meta.dirname,
  ...parts,
};
`;
  const list = readProjectFile(listOfDomains) ?? '';
  const order = layers.map((layer) => layer.name);
  if (!order.includes(domain)) {
    refuse(`${domain} is no layer of src/domains/layers.ts: ${order.join(', ')}.`);
  }
  const above = order
    .slice(order.indexOf(domain) + 1)
    .map((each) => `  ${camel(each)},\n`)
    .find((line) => list.includes(line));
  const listed = inserted(list, above ?? '];', `  ${name},\n`);
  const files = [
    { path, text: manifest, isNew: true },
    {
      path: listOfDomains,
      text: `import { ${name} } from './${domain}/domain.ts';\n${listed}`,
      isNew: false,
    },
  ];
  refuseToOverwrite(files);
  return {
    files,
    notes: [
      'Once it has tables it needs tables.ts, a demo.ts, and a step in src/demo/world.ts.',
      'Once others call it, it needs an index.ts.',
    ],
  };
}
