/** `loyaltyPointsBalance` is `loyalty-points-balance`. */
export function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** `loyalty-points-balance` is `loyaltyPointsBalance`. */
export function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `CallTagType` has the row `CallTagRow`. */
export function rowName(type: string): string {
  return `${type.replace(/Type$/, '')}Row`;
}
