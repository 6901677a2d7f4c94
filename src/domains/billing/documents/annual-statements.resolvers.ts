import { pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { pdfUrlOf } from './bill-files.actions.ts';
import { documentsOfAccount } from './documents.store.ts';

export const annualStatementsResolvers = {
  AccountType: {
    async annualStatements({ id }, page, { db }) {
      const documents = await db.read(documentsOfAccount, id);
      const years = documents.filter(
        ({ kind, issuedAt }) => kind === 'ANNUAL' && issuedAt !== null,
      );
      return pageOfList('AccountType.annualStatements', years, (year) => String(year.id), page);
    },
  },
  AnnualStatementType: {
    pdfUrl: (year, _args, context) => pdfUrlOf(context, year),
    periodEndsAt: ({ toOn }) => startOfLondonDay(toOn.add({ days: 1 })),
    periodStartsAt: ({ fromOn }) => startOfLondonDay(fromOn),
  },
} satisfies Resolvers;
