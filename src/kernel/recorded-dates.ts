/** No record is older (ours): a year before is a mistake in typing, and databases end somewhere. */
export const earliestRecordedDate = '1900-01-01';

/** Whether a text has the form of a date, and is not before `earliestRecordedDate`. */
export function isRecordedDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= earliestRecordedDate;
}
