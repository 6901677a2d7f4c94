import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { tagByCode } from '../offers/products.store.ts';
import { slotsOfScheme } from '../tariffs/tariffs.store.ts';
import { isSellable } from './offerings.rules.ts';
import {
  activeOfferings,
  type ComponentRow,
  componentsOfOffering,
  groupsOfOffering,
  offeringById,
  offeringByIdentifier,
  productOfSpecification,
  rateGroupsOf,
} from './offerings.store.ts';

/** Fields that all kinds of components share. */
const ofPart = {
  identifier: ({ component }: ComponentRow) => component.identifier,
  initialQuantity: ({ component }: ComponentRow) => component.initialQuantity,
  minimumQuantity: ({ component }: ComponentRow) => component.minimumQuantity,
  maximumQuantity: ({ component }: ComponentRow) => component.maximumQuantity,
};

/** The parts of an offering of one kind, of one of its groups or of none. */
async function partsOf(
  { db }: Pick<Context, 'db'>,
  offeringId: number,
  groupId: number | null,
  kind: 'catalogProductId' | 'componentOfferingId' | 'termTemplateId',
): Promise<ComponentRow[]> {
  const parts = await db.read(componentsOfOffering, offeringId);
  return parts.filter(({ component }) => component.groupId === groupId && component[kind] !== null);
}

async function tagsOf({ db }: Pick<Context, 'db'>, codes: readonly string[]) {
  const tags = await Promise.all(codes.map((code) => db.read(tagByCode, code)));
  return tags.filter((tag) => tag !== null);
}

/** A row that the database's own constraints say is there. */
function there<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A part of an offering points at nothing');
  return row;
}

export const offeringsResolvers = {
  Query: {
    async offering(_root, { identifier }, { db, raise }) {
      const offering = identifier == null ? null : await db.read(offeringByIdentifier, identifier);
      return offering ?? raise('KT-CT-12001');
    },
    availableOfferings: (_root, _args, { db }) => activeOfferings(db),
    async rateGroupTouScheme(_root, { rateGroupCode, specificationIdentifier }, { db, raise }) {
      const product = await db.read(productOfSpecification, specificationIdentifier);
      if (!product) return raise('KT-CT-12010');
      if (rateGroupCode === 'STANDING_CHARGE') return null;
      const groups = await rateGroupsOf(db, product);
      const group = groups.find(({ shape }) => shape === rateGroupCode);
      if (!group) return raise('KT-CT-12049');
      return group.timeOfUseSchemeId === null
        ? null
        : db.read(slotsOfScheme, group.timeOfUseSchemeId);
    },
  },
  OfferingType: {
    isActive: ({ status }) => status === 'ACTIVE',
    isAmendable: ({ status }) => status === 'DRAFT',
    isDraft: ({ status }) => status === 'DRAFT',
    isExpired: ({ status }) => status === 'EXPIRED',
    isFirstDraft: ({ status, version }) => status === 'DRAFT' && version === 1,
    isLatestVersion: ({ version, maxVersion }) => version === maxVersion,
    async isSellable({ id, status }, _args, { db, clock }) {
      const [parts, groups] = await Promise.all([
        db.read(componentsOfOffering, id),
        db.read(groupsOfOffering, id),
      ]);
      return isSellable(status, parts, groups, clock.now());
    },
    lifecycle: (offering) => offering,
    groups: ({ id }, _args, { db }) => db.read(groupsOfOffering, id),
    offeringComponents: ({ id }, _args, context) =>
      partsOf(context, id, null, 'componentOfferingId'),
    productComponents: ({ id }, _args, context) => partsOf(context, id, null, 'catalogProductId'),
    termTemplateComponents: ({ id }, _args, context) =>
      partsOf(context, id, null, 'termTemplateId'),
    tags: ({ tags }, _args, context) => tagsOf(context, tags),
  },
  LifecycleType: {
    previousOffering: ({ previousIdentifier }) => previousIdentifier,
  },
  GroupType: {
    offeringComponents: ({ id, offeringId }, _args, context) =>
      partsOf(context, offeringId, id, 'componentOfferingId'),
    productComponents: ({ id, offeringId }, _args, context) =>
      partsOf(context, offeringId, id, 'catalogProductId'),
  },
  OfferingComponentType: {
    ...ofPart,
    async component({ component }, _args, { db }) {
      return there(await db.read(offeringById, component.componentOfferingId ?? 0));
    },
  },
  ProductComponentType: {
    ...ofPart,
    component: ({ catalogProduct }) => there(catalogProduct),
  },
  TermTemplateComponentType: {
    ...ofPart,
    component: ({ termTemplate }) => there(termTemplate),
  },
  CatalogProductType: {
    tags: ({ tags }, _args, context) => tagsOf(context, tags),
  },
  TimeOfUseSchemeType: {
    name: ([first]) => first?.scheme.name ?? '',
    timezone: ([first]) => first?.scheme.timeZone ?? null,
    timeslots: (slots) => slots.map(({ slot }) => slot),
  },
  TimeSlotWithActivationRuleType: {
    timeslot: ({ band }) => band,
    workdays: ({ onWorkdays }) => onWorkdays,
    weekdays: ({ onWorkdays, onHolidays }) => onWorkdays && onHolidays,
    weekends: ({ onSaturdays, onSundays }) => onSaturdays && onSundays,
    saturdays: ({ onSaturdays }) => onSaturdays,
    sundays: ({ onSundays }) => onSundays,
    holidays: ({ onHolidays }) => onHolidays,
    season: (slot) => slot,
  },
  SeasonType: {
    name: ({ seasonName }) => seasonName,
    startDay: ({ seasonFromDay }) => seasonFromDay,
    startMonth: ({ seasonFromMonth }) => seasonFromMonth,
    endDay: ({ seasonToDay }) => seasonToDay,
    endMonth: ({ seasonToMonth }) => seasonToMonth,
  },
} satisfies Resolvers;
