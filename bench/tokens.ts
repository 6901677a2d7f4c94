/** The user whose token it is. It is believed, not checked. */
export function userIdIn(token: string): number {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return Number(JSON.parse(payload).sub.split(':')[1]);
}
