import { lexicographicSortSchema, printSchema } from 'graphql';
import { commonErrorCodes, type ErrorCode, errorCatalogue } from '../contract/error-catalogue.ts';
import { type Permission, permissions, permissionTitle } from '../contract/permissions.ts';
import { permissionsOfRole } from '../contract/roles.ts';
import { restRoutes } from '../rest/routes.ts';
import { byName, type DocumentedField, type Reference } from './entries.ts';
import { fieldLink, fieldsPage } from './field-pages.ts';
import { restPage } from './rest-page.ts';

const written = 'Written by `npm run reference` from the schema and its examples.';
const viewerHint =
  'Examples are asked as the viewers that `npm run --silent demo:viewers` lists, and run against ' +
  'any new server with the demonstration world. In the place of a credential stands where to find ' +
  'it in that list.';

/** The files of the reference, by name: what `docs/reference` has to hold. */
export function referencePages(reference: Reference): ReadonlyMap<string, string> {
  const { schema, queries, mutations } = reference;
  const introduction = `${written} ${viewerHint}`;
  const pages = {
    'queries.md': fieldsPage(schema, 'Queries', introduction, queries),
    'mutations.md': fieldsPage(schema, 'Mutations', introduction, mutations),
    'errors.md': errorsPage(reference),
    'permissions.md': permissionsPage(reference),
    'rest.md': restPage(
      restRoutes,
      `Written by \`npm run reference\` from the routes. ${viewerHint}`,
    ),
    'schema.graphql': `# ${written}\n\n${printSchema(lexicographicSortSchema(schema))}`,
  };
  return new Map(Object.entries(pages).map(([name, text]) => [name, `${text.trimEnd()}\n`]));
}

function rootFields({ queries, mutations }: Reference): DocumentedField[] {
  return [...queries, ...mutations].toSorted((a, b) => byName(a.entry, b.entry));
}

function errorsPage(reference: Reference): string {
  const fields = rootFields(reference);
  const sections = (Object.keys(errorCatalogue) as ErrorCode[]).map((code) => {
    const { message, type, description } = errorCatalogue[code];
    const raisedBy = fields.filter(({ policy }) => policy.codes.has(code));
    const nested = [...reference.policies.values()].filter(
      ({ isRoot, codes }) => !isRoot && codes.has(code),
    );
    const isCommon = (commonErrorCodes as readonly string[]).includes(code);
    const where = isCommon
      ? 'Any field may answer it.'
      : `Answered by ${[
          ...raisedBy.map(fieldLink),
          ...nested.map(({ coordinate }) => `\`${coordinate}\``),
        ].join(', ')}.`;
    return [`## ${code}`, `- Message: ${message}\n- Type: ${type}`, description, where].join(
      '\n\n',
    );
  });
  return [
    '# Errors',
    `${written} An answer with an error is an answer with status 200: \`errors\` holds the message, ` +
      'and `extensions` the code, the type and a description.',
    ...sections,
  ].join('\n\n');
}

function permissionsPage(reference: Reference): string {
  const fields = rootFields(reference);
  const asksFor = (permission: Permission) =>
    fields.filter(
      ({ policy: { access } }) =>
        access?.kind === 'anyOf' && access.groups.some((group) => group.includes(permission)),
    );
  return [
    '# Permissions',
    `${written} Organizations hold what they were granted; everybody else holds what a role brings.`,
    '| Permission | Name | Roles | Asked for by |\n|---|---|---|---|\n' +
      permissions
        .map((permission) => {
          const cells = [
            permissionTitle(permission),
            `\`${permission}\``,
            rolesWith(permission).join(', '),
            asksFor(permission).map(fieldLink).join(', '),
          ];
          return `| ${cells.join(' | ')} |`;
        })
        .join('\n'),
  ].join('\n\n');
}

function rolesWith(permission: Permission): string[] {
  return Object.entries(permissionsOfRole).flatMap(([kind, roles]) =>
    Object.entries<ReadonlySet<Permission>>(roles)
      .filter(([, held]) => held.has(permission))
      .map(([role]) => `${kind} ${role}`),
  );
}
