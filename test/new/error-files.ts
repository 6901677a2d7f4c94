import { camel } from './names.ts';
import { quoted } from './skeletons.ts';

export const catalogueFile = 'src/contract/error-catalogue.ts';

/**
 * The entries of codes that the catalogue lacks. Type and description are published nowhere. Their
 * holes are types, so that the schema can be put together before they are filled.
 */
function entries(codes: readonly string[], messages: Readonly<Record<string, string>>): string {
  return codes
    .map(
      (code) =>
        `  '${code}': {\n    message: ${quoted(messages[code] ?? '')},\n` +
        "    type: '' as FillIn<'the kind of failure, see error-entry.ts'>,\n" +
        "    description: '' as FillIn<'when it is answered, as a sentence'>,\n  },\n",
    )
    .join('');
}

/** A file of errors with the codes added at its end; a new file where `text` is null. */
export function withErrors(
  text: string | null,
  domain: string,
  codes: readonly string[],
  messages: Readonly<Record<string, string>>,
): string {
  const end = '} as const satisfies Record<string, CatalogueEntry>;';
  const begin =
    text ??
    "import type { CatalogueEntry } from './error-entry.ts';\n\n" +
      `/** The errors of the domain ${domain}, as part of the catalogue. */\n` +
      `export const ${camel(domain)}Errors = {\n${end}\n`;
  return inserted(begin, end, entries(codes, messages));
}

/** The catalogue with a domain's file of errors joined in. */
export function withErrorFile(catalogue: string, domain: string): string {
  const name = `${camel(domain)}Errors`;
  const imported = `import { ${name} } from './${domain}-errors.ts';\n${catalogue}`;
  const spread = /\n {2}\.\.\.\w+Errors,\n\}/.exec(imported);
  if (!spread) throw new Error(`${catalogueFile} joins no files of errors`);
  const end = spread.index + spread[0].length - 1;
  return `${imported.slice(0, end)}  ...${name},\n${imported.slice(end)}`;
}

/** @throws Error where the text does not hold the place. */
export function inserted(text: string, before: string, addition: string): string {
  const place = text.lastIndexOf(before);
  if (place < 0) throw new Error(`There is no ${before} to insert before`);
  return text.slice(0, place) + addition + text.slice(place);
}
