import markdownIt from 'markdown-it';
import { Temporal } from 'temporal-polyfill';

const renderer = markdownIt({ html: false, typographer: false });

/** Markdown as HTML. What looks like HTML in the text stays text. */
export function htmlOf(markdown: string): string {
  return renderer.render(markdown);
}

/** The version that holds at an instant, of versions with the earliest first; null before all. */
export function versionAt<Version extends { readonly effectiveFrom: Temporal.Instant }>(
  versions: readonly Version[],
  at: Temporal.Instant,
): Version | null {
  return (
    versions.findLast(({ effectiveFrom }) => Temporal.Instant.compare(effectiveFrom, at) <= 0) ??
    null
  );
}

interface TermsVersion {
  readonly brand: string;
  readonly contractType: string;
  readonly version: string;
}

/** Where the terms are served as a PDF, on this server: the same for as long as the version exists. */
export function pdfPathOf({ brand, contractType, version }: TermsVersion): string {
  const name = `${brand}-${contractType}-${version}`.toLowerCase().replaceAll('_', '-');
  return `/v1/terms/${name}.pdf`;
}
