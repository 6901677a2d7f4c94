import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCoverage } from './coverage-facts.ts';
import { coveragePage, coverageSummary } from './coverage-page.ts';

const page = join(import.meta.dirname, '..', '..', 'docs', 'coverage.md');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const coverage = await measureCoverage();
const text = coveragePage(coverage);
const problems = [...coverage.problems];
if (!values.check) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) {
  problems.push('docs/coverage.md is out of date: run npm run coverage');
}
process.stdout.write(`${coverageSummary(coverage)}\n`);
for (const problem of problems) process.stderr.write(`- ${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
