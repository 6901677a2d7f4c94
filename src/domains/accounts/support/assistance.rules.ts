import type { Viewer } from '../../../contract/viewer.ts';

interface NeedsCode {
  /** Null where the need does not matter to that network. */
  readonly electricity: string | null;
  readonly gas: string | null;
}

function both(code: string): NeedsCode {
  return { electricity: code, gas: code };
}

/**
 * The needs of the Priority Services Register by their names here, with the codes that suppliers
 * and networks exchange. What runs on electricity alone has no code for gas; a poor sense of smell
 * matters where gas could leak.
 */
const needsCodes: Readonly<Record<string, NeedsCode>> = {
  NEBULISER: { electricity: '01', gas: null },
  VENTILATOR: { electricity: '02', gas: null },
  DIALYSIS: { electricity: '03', gas: null },
  OXYGEN_CONCENTRATOR: { electricity: '04', gas: null },
  BLIND: both('08'),
  PARTIALLY_SIGHTED: both('09'),
  STAIR_LIFT: { electricity: '12', gas: null },
  PENSIONABLE_AGE: both('14'),
  PHYSICAL_IMPAIRMENT: both('15'),
  FOREIGN_LANGUAGE: both('17'),
  SLOW_TO_ANSWER_DOOR: both('19'),
  DEMENTIA: both('20'),
  CHRONIC_ILLNESS: both('22'),
  MEDICINE_REFRIGERATION: { electricity: '25', gas: null },
  POOR_SENSE_OF_SMELL: { electricity: null, gas: '27' },
  YOUNG_CHILDREN: both('29'),
  MENTAL_HEALTH: both('30'),
  TEMPORARY_LIFE_CHANGES: both('32'),
  TEMPORARY_HOSPITAL_RECOVERY: both('33'),
  HEARING_IMPAIRMENT: both('35'),
};

/** The codes of a need; a need of this platform alone has none. */
export function needsCodeOf(need: string): NeedsCode {
  return needsCodes[need] ?? { electricity: null, gas: null };
}

/**
 * Whether a viewer may see what an account that it has access to was granted because of hardship: the
 * account's own people, and organizations trusted with sensitive information. A token that is
 * narrowed to one purpose does not show it.
 */
export function maySeeHardship(viewer: Viewer): boolean {
  switch (viewer.kind) {
    case 'customer':
      return viewer.narrowedTo === null;
    case 'partner':
      return false;
    case 'organization':
      return viewer.permissions.has('CAN_VIEW_SENSITIVE_CUSTOMER_INFORMATION');
  }
}

/**
 * Whether a viewer may see the circumstances of a person it has access to: as with hardship, but
 * of the account's people only the person, whatever the others' role.
 */
export function maySeeCircumstances(viewer: Viewer, userId: number): boolean {
  return maySeeHardship(viewer) && (viewer.kind !== 'customer' || viewer.userId === userId);
}
