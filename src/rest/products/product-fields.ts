import { Type } from 'typebox';
import type { Viewer } from '../../contract/viewer.ts';
import { everyProductOf, type ProductRow } from '../../domains/products/index.ts';
import type { Context } from '../../engine/context.ts';
import { londonText } from '../../kernel/instant-text.ts';
import { notFound } from '../refusals.ts';
import { nullable } from '../schemas.ts';

/** 404 in the words that clients know, for a product that is unknown or not shown to the caller. */
export function unknownProduct() {
  return notFound('No EnergyProduct matches the given query.');
}

/**
 * A product by its exact code, whoever asks.
 *
 * @throws RestRefusal 404 where there is none.
 */
export async function productOfCode({ db }: Context, code: string): Promise<ProductRow> {
  const found = (await everyProductOf(db)).find((each) => each.code === code);
  if (!found) throw unknownProduct();
  return found;
}

const time = (description: string) => Type.String({ description, format: 'date-time' });

export const linkSchema = Type.Object({
  href: Type.String({ format: 'uri' }),
  method: Type.Literal('GET'),
  rel: Type.String(),
});

/** The fields that a product has in the list and on its own. */
export const productFields = {
  code: Type.String({ examples: ['VAR-22-11-01'] }),
  full_name: Type.String(),
  display_name: Type.String(),
  description: Type.String(),
  is_variable: Type.Boolean(),
  is_green: Type.Boolean(),
  is_tracker: Type.Boolean(),
  is_prepay: Type.Boolean(),
  is_business: Type.Boolean(),
  is_restricted: Type.Boolean({ description: 'Whether it can be taken up by some only.' }),
  term: nullable(Type.Integer({ description: 'For how many months the prices are fixed.' })),
  available_from: time('From when on it may be taken up, by the clock of London.'),
  available_to: nullable(time('Until when; null while it is on sale.')),
  links: Type.Array(linkSchema),
  brand: Type.String({ examples: ['OCTOPUS_ENERGY'] }),
};

/** What both say of a product, in the order in which it is listed. */
export function productFieldsOf(product: ProductRow, origin: string) {
  return {
    code: product.code,
    full_name: product.fullName,
    display_name: product.displayName,
    description: product.description,
    is_variable: product.isVariable,
    is_green: product.isGreen,
    is_tracker: product.isTracker,
    is_prepay: product.isPrepay,
    is_business: product.isBusiness,
    is_restricted: product.availability === 'RESTRICTED',
    term: product.termMonths,
    available_from: londonText(product.availableFrom.epochMilliseconds),
    available_to: product.availableTo && londonText(product.availableTo.epochMilliseconds),
    links: [{ href: addressOfProduct(origin, product), method: 'GET' as const, rel: 'self' }],
    brand: product.brand,
  };
}

export function addressOfProduct(origin: string, { code }: Pick<ProductRow, 'code'>): string {
  return `${origin}/v1/products/${encodeURIComponent(code)}/`;
}

/** Who asks on a public path; null where no key was sent. */
export async function viewerOf(context: Context): Promise<Viewer | null> {
  const authentication = await context.authenticate();
  return authentication.outcome === 'viewer' ? authentication.viewer : null;
}

/**
 * Whether a product is shown. What only some can take up is shown to organizations alone, which sell it
 * for us.
 */
export function isShownTo(viewer: Viewer | null, { availability }: ProductRow): boolean {
  return availability === 'EVERYONE' || viewer?.kind === 'organization';
}
