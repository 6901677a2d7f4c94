import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type SQL, sql } from 'drizzle-orm';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';

/** What always holds: the rows that speak against it, and a change that makes it untrue. */
interface Fact {
  readonly title: string;
  readonly against: SQL;
  readonly breaks: readonly SQL[];
}

const signedOne = sql`(select min(l.contract_id) from agreements.contract_agreements l)`;

const facts: readonly Fact[] = [
  {
    title: 'An agreement under a contract is with an account that the contract is about by then',
    against: sql`select l.contract_id, a.id from agreements.contract_agreements l
      left join agreements.agreements a on a.id = l.agreement_id
      where not exists (
        select from agreements.contract_versions v
        join agreements.contract_subjects s on s.version_id = v.id
        where v.contract_id = l.contract_id and s.account_id = a.account_id
          and v.effective_from <= a.valid_from)`,
    breaks: [
      sql`delete from agreements.contract_subjects s using agreements.contract_versions v
        where v.id = s.version_id and v.contract_id = ${signedOne}`,
      sql`update agreements.contract_agreements set agreement_id = 900000
        where contract_id = ${signedOne}
          and agreement_id = (select min(agreement_id) from agreements.contract_agreements
            where contract_id = ${signedOne})`,
    ],
  },
  {
    title: 'An agreement holds within the validity of its contract',
    against: sql`select l.contract_id, a.id from agreements.contract_agreements l
      join agreements.contracts c on c.id = l.contract_id
      join agreements.agreements a on a.id = l.agreement_id
      where a.valid_from < c.valid_from
        or coalesce(a.valid_to, 'infinity') > coalesce(c.valid_to, 'infinity')`,
    breaks: [
      sql`update agreements.contracts set valid_from = valid_from + interval '1 day'
        where id = ${signedOne}`,
      sql`update agreements.contracts set valid_to = valid_from + interval '1 day'
        where id = ${signedOne}`,
    ],
  },
  {
    title: 'Agreements were made with the signature of their contract or after it',
    against: sql`select l.contract_id from agreements.contract_agreements l
      join agreements.contracts c on c.id = l.contract_id
      join agreements.agreements a on a.id = l.agreement_id
      where c.signed_at is null or a.agreed_at < c.signed_at`,
    breaks: [sql`update agreements.contracts set signed_at = null where id = ${signedOne}`],
  },
  {
    title: 'Nothing is agreed under a contract that was withdrawn from or taken back',
    against: sql`select l.contract_id from agreements.contract_agreements l
      join agreements.contracts c on c.id = l.contract_id
      join agreements.agreements a on a.id = l.agreement_id and not a.is_revoked
      where c.rescinded_at is not null or c.revoked_at is not null`,
    breaks: [sql`update agreements.contracts set revoked_at = signed_at where id = ${signedOne}`],
  },
  {
    title: 'An agreement stands under one contract of an account and one of a business at most',
    against: sql`select l.agreement_id from agreements.contract_agreements l
      join agreements.contracts c on c.id = l.contract_id
      group by l.agreement_id, c.account_id is null having count(*) > 1`,
    breaks: [
      sql`insert into agreements.contract_agreements
        select o.id, l.agreement_id from agreements.contract_agreements l
        join agreements.contracts c on c.id = l.contract_id
        join agreements.contracts o on o.id <> c.id
          and (o.account_id is null) = (c.account_id is null) limit 1`,
    ],
  },
  {
    title: 'A contract of an account is about this account alone, one of a business about its own',
    against: sql`select c.id from agreements.contracts c
      join agreements.contract_versions v on v.contract_id = c.id
      join agreements.contract_subjects s on s.version_id = v.id
      left join accounts.business_accounts b on b.account_id = s.account_id
      where c.account_id <> s.account_id or c.business_id is distinct from
        case when c.account_id is null then b.business_id end`,
    breaks: [
      sql`update agreements.contracts set account_id = account_id + 1 where account_id is not null`,
      sql`update agreements.contracts set business_id = 1 where business_id = 2`,
    ],
  },
  {
    title: 'Every contract has a version from its first moment on, about somebody, with terms',
    against: sql`select c.id from agreements.contracts c
      left join agreements.contract_versions v
        on v.contract_id = c.id and v.version_reference = 1
      where v.effective_from is distinct from c.valid_from
        or not exists (select from agreements.contract_subjects s where s.version_id = v.id)
        or not exists (select from agreements.contract_terms t where t.version_id = v.id)`,
    breaks: [
      sql`update agreements.contract_versions
        set effective_from = effective_from + interval '1 day' where version_reference = 1`,
      sql`delete from agreements.contract_terms where version_id = 1`,
    ],
  },
  {
    title: 'Versions follow one another in number and in time, within the validity',
    against: sql`select n.contract_id from (
        select v.*, c.valid_to,
          row_number() over (partition by v.contract_id order by v.version_reference) as place,
          lag(v.effective_from) over (partition by v.contract_id order by v.version_reference)
            as before
        from agreements.contract_versions v
        join agreements.contracts c on c.id = v.contract_id) n
      where n.version_reference <> n.place or n.effective_from <= n.before
        or n.effective_from >= n.valid_to`,
    breaks: [
      sql`update agreements.contract_versions set version_reference = 5
        where version_reference = 2`,
      sql`update agreements.contract_versions set effective_from = '2001-01-01'
        where version_reference = 2`,
    ],
  },
  {
    title: 'Each version but the first came by a variation that was confirmed',
    against: sql`select v.contract_id from agreements.contract_versions v
      where v.version_reference > 1 and not exists (
        select from agreements.contract_journeys j where j.contract_id = v.contract_id
          and j.journey_type = 'CONTRACT_VARIATION' and j.confirmed_from = v.effective_from)`,
    breaks: [
      sql`update agreements.contract_journeys set confirmed_from = null
        where journey_type = 'CONTRACT_VARIATION'`,
    ],
  },
  {
    title: 'A contract came by one journey, which is complete where it was signed',
    against: sql`select c.id from agreements.contracts c
      left join agreements.contract_journeys j
        on j.contract_id = c.id and j.journey_type = 'CONTRACT_CREATION'
      where j.id is null or (c.signed_at is null) = not exists (
        select from agreements.contract_journey_steps s
        where s.journey_id = j.id and s.completed_at is null)`,
    breaks: [
      sql`update agreements.contract_journey_steps set completed_at = null where journey_id = 1`,
      sql`update agreements.contract_journeys set journey_type = 'CONTRACT_VARIATION'
        where id = 1`,
    ],
  },
  {
    title: 'Notice was given by a journey to the end, and before it',
    against: sql`select c.id from agreements.contracts c
      left join agreements.contract_journeys j
        on j.contract_id = c.id and j.journey_type = 'CONTRACT_TERMINATION'
      where (c.cancelled_at is null) <> (j.id is null)
        or c.cancelled_at > coalesce(c.valid_to, '-infinity')`,
    breaks: [
      sql`update agreements.contracts set cancelled_at = null`,
      sql`update agreements.contracts set valid_to = null where cancelled_at is not null`,
    ],
  },
  {
    title: 'A note has a reason that serves what was done',
    against: sql`select n.id from agreements.contract_notes n
      join agreements.contract_note_reasons r on r.slug = n.reason_slug
      where not array[n.activity_type, 'ALL_ACTIVITY_TYPES'] && r.activity_types`,
    breaks: [
      sql`update agreements.contract_notes set activity_type = 'CONTRACT_TERMINATION_STARTED'
        where activity_type = 'CONTRACT_VARIATION_STARTED'`,
    ],
  },
  {
    title: 'A note about a journey is about the contract of this journey',
    against: sql`select n.id from agreements.contract_notes n
      join agreements.contract_journeys j on j.id = n.journey_id
      where j.contract_id <> n.contract_id`,
    breaks: [sql`update agreements.contract_notes set contract_id = ${signedOne} + 1`],
  },
  {
    title: 'What a contract says of Direct Debit is what its agreements say',
    against: sql`select distinct l.contract_id from agreements.contract_agreements l
      join agreements.agreements a on a.id = l.agreement_id
      join agreements.contract_versions v on v.contract_id = l.contract_id
      join agreements.contract_terms t on t.version_id = v.id
        and t.content ->> 'kind' = 'PAYS_BY_DIRECT_DEBIT'
      where (t.content ->> 'isPaying')::boolean
        and a.payment_method <> 'DIRECT_DEBIT'`,
    breaks: [sql`update agreements.agreements set payment_method = 'NON_DIRECT_DEBIT'`],
  },
];

class UndoneError extends Error {}

describe('what contracts say and what else is known', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
  });
  after(() => db.close());

  const against = async (tx: Database, fact: Fact) =>
    ((await tx.query.execute(fact.against)) as { rows: unknown[] }).rows;

  for (const fact of facts) {
    it(`agree: ${fact.title}`, async () => {
      assert.deepEqual(await against(db, fact), []);
      for (const [place, change] of fact.breaks.entries()) {
        await assert.rejects(
          db.transaction(async (tx) => {
            await tx.query.execute(change);
            assert.notDeepEqual(await against(tx, fact), [], `break ${place + 1} is not seen`);
            throw new UndoneError();
          }),
          UndoneError,
        );
      }
    });
  }
});
