/**
 * A million made-up accounts to search among, on PostgreSQL, written by the set. Names, streets and
 * towns are as unevenly spread as real ones: the commonest surname is that of one in eighty, a few
 * tens of thousands make up the rest.
 */
import type pg from 'pg';
import type { Database } from '../src/database/database.ts';
import { openDatabase } from '../src/database/open.ts';
import { searchedFacts } from '../src/domains/accounts/search/search.store.ts';
import { searchedTerms } from '../src/domains/metering/places/property-search.store.ts';
import { recordWords, type SearchedTexts } from '../src/search/lexicon.ts';

const commonSurnames =
  'smith jones taylor brown williams wilson johnson davies patel robinson wright thompson evans walker white roberts green hall thomas clarke jackson wood harris edwards turner martin cooper hill ward hughes moore clark king harrison lewis baker lee allen morris khan scott watson davis parker james bennett young phillips richardson mitchell bailey carter cook singh shaw bell collins morgan kelly begum miller cox hussain marshall simpson price anderson adams wilkinson ali ahmed foster ellis murphy chapman mason gray richards webb rogers hunt mills holmes palmer matthews gibson fisher barnes knight lloyd butler stevens';
const surnameStarts =
  'ash black blen brad bram brook burn cal chal char chest clay cop cran craw dal darn den dray dun east ed el fair farn fen field fox gar glen gold gran grim had hal ham hard hart hath haw hay hazel heath hex hol horn hud hurst ing kel ken kil kin kirk lang lar lath led ley lin lock long lud mal man mar mel mid mor nether new nor north oak old ox par pem pen pick pim pres rad raven red rid rock ros row rush sal sand sax sel shel sher shir skel south spar stan star stock strat sud sut swan tan tar thorn tor trem tun under up wad wal war wat wel west wex whit wick wil win wither wood wool wor yard';
const surnameEnds =
  'bourne bridge brook burn bury by cock combe cot croft dale den don ell er ey field fold ford gate grave greaves ham head hill holme house hurst ing ington ison kin kins land ler ley lin ling lock low man mere more ney nor num over pole ridge row sall sey shaw sham son stead stock stone stow thorpe thwaite ton tree try vale ville wade wall ward way well wick win wold wood worth yard yer';
const surnameMiddles = 'a e en er ing l o s ster tle';
const givenNames =
  'john david michael paul susan margaret sarah peter james christopher mark andrew richard patricia karen stephen linda helen julie robert ian elizabeth alan nicola philip barbara christine jacqueline jane kevin alison emma simon claire jennifer mary gary deborah angela joanne martin tracey steven lisa carol matthew anthony amanda anne wendy sandra jean tina kathleen michelle louise dawn diane neil graham samantha rachel sharon maria keith rebecca daniel thomas william george charlotte laura brian colin dorothy joan sheila brenda rosemary kenneth roger derek trevor nigel adrian stuart darren lee adam ben jack harry oliver charlie oscar jacob alfie noah olivia amelia isla emily ava lily mia grace sophie evie freya ella mohammed muhammad fatima aisha priya raj anil sanjay deepak sunita wei ming piotr anna agnieszka katarzyna tomasz marek jan sian rhys gareth dylan cerys bronwen hamish fiona morag callum eilidh niamh siobhan aoife conor declan zoe hannah chloe megan abigail lucy jessica ryan jordan connor luke aaron nathan kyle leanne kelly stacey gemma natalie kirsty victoria catherine katherine hilary gillian marion maureen eileen beryl doris edna ethel ernest cyril percy wilfred horace montague peregrine barnaby ptolemy';
const streetStarts =
  'high station church main park victoria london mill north south west east green manor kings queens school new springfield grange stanley broad windsor alexandra york albert george grove chapel richmond park highfield alma meadow elm oak ash beech cedar willow chestnut poplar lime holly hawthorn laburnum sycamore maple rowan hazel';
const streetKinds =
  'road road road road street street street close close avenue avenue lane drive drive way crescent gardens terrace place court grove hill';
const towns =
  'london birmingham manchester leeds glasgow sheffield liverpool bristol edinburgh leicester coventry cardiff bradford nottingham kingston newcastle stoke southampton derby portsmouth brighton plymouth northampton reading luton wolverhampton bolton aberdeen bournemouth norwich swindon swansea milton southend middlesbrough sunderland peterborough warrington oxford huddersfield slough york poole ipswich telford cambridge dundee gloucester blackpool birkenhead watford rotherham stockport newport colchester crawley burnley cheltenham basildon gillingham worcester eastbourne rochdale solihull oldham worthing maidstone harlow bath darlington hartlepool lincoln halifax hastings southport chelmsford barnsley stevenage bedford grimsby hemel wigan scunthorpe crewe guildford chester doncaster nuneaton weston';
const emailHosts =
  'gmail.com gmail.com gmail.com hotmail.co.uk hotmail.com outlook.com btinternet.com yahoo.co.uk icloud.com sky.com live.co.uk talktalk.net';

const list = (words: string) => `string_to_array('${words}', ' ')`;

/** So many words that the first come first: of `count`, the place `k` weighs 1 / (k + shift). */
const place = (count: string, shift: number) =>
  `least(${count}, 1 + floor(((${count} + ${shift})::float8 / ${shift}) ^ random() * ${shift} - ${shift}))::int`;

const words = `
  select setseed(0.17);
  create temp table surname as
    select row_number() over (order by tier, random()) as place, word from (
      select 0 as tier, unnest(${list(commonSurnames)}) as word
      union all select 1, a || b from unnest(${list(surnameStarts)}) a, unnest(${list(surnameEnds)}) b
      union all select 2, a || m || b from unnest(${list(surnameStarts)}) a,
        unnest(${list(surnameMiddles)}) m, unnest(${list(surnameEnds)}) b where random() < 0.35
    ) as every_surname;
  create temp table given as select * from unnest(${list(givenNames)}) with ordinality as g(word, place);
  create temp table street as
    select row_number() over (order by tier, random()) as place, name from (
      select 0 as tier, a || ' ' || k as name from unnest(${list(streetStarts)}) a, (select distinct unnest(${list(streetKinds)}) as k) kinds
      union all select 1, s.word || ' ' || k from surname s, unnest(${list(streetKinds)}) k where random() < 0.12
    ) as every_street;
  create temp table town as select * from unnest(${list(towns)}) with ordinality as t(word, place);
  create index on surname (place); create index on given (place); create index on street (place);
  analyze surname; analyze given; analyze street; analyze town;`;

const people = (count: number) => `
  select setseed(0.29);
  create temp table person as
  with drawn as materialized (
    select n,
      ${place('(select count(*) from surname)', 10)} as surname_place,
      ${place('(select count(*) from given)', 12)} as given_place,
      ${place('(select count(*) from street)', 12)} as street_place,
      ${place('(select count(*) from town)', 2)} as town_place,
      1 + floor(random() * random() * 180)::int as house, random() as chance, random() as style,
      floor(random() * 1e9)::bigint as mobile, floor(random() * 1e8)::bigint as landline,
      floor(random() * 1e11)::bigint as mpan_rest, floor(random() * 1e10)::bigint as mprn,
      floor(random() * 1e7)::bigint as serial
    from generate_series(1, ${count}) as n
  )
  select d.*, upper(right(md5(n::text), 2) || lpad(to_hex(n::bigint * 7919 % 16777216), 6, '0')) as number, g.word as given, s.word as surname, st.name as street, t.word as town,
    case when chance < 0.2 then 'flat ' || (1 + floor(chance * 60)::int) || ' ' else '' end
      || house || ' ' || st.name || ' ' || t.word as address,
    left(t.word, 2) || (1 + street_place % 28) || (street_place / 28 % 10)
      || chr(97 + town_place * 7 % 26) || chr(97 + (street_place / 280) % 26) as postcode,
    case when style < 0.3 then g.word || '.' || s.word || (n % 90)
      when style < 0.5 then g.word || s.word || (n % 1000)
      when style < 0.7 then left(g.word, 1) || s.word || (n % 1000)
      when style < 0.85 then s.word || '.' || left(g.word, 1) || (n % 300)
      else g.word || '_' || (n % 100000) end
      || '@' || (${list(emailHosts)})[1 + floor(chance * 12)::int] as email
  from drawn d
  join surname s on s.place = d.surname_place join given g on g.place = d.given_place
  join street st on st.place = d.street_place join town t on t.place = d.town_place;`;

const accounts = `
  create temp table written as
  with added as (
    insert into accounts.accounts (number, account_type, status, brand, created_at)
    select 'A-' || number, 'DOMESTIC', 'ACTIVE',
      (select brand from accounts.accounts limit 1), '2024-01-01' from person order by n
    returning id, number
  )
  select added.id as account_id, added.number as account_number,
    (10 + town_place % 14)::text || lpad(mpan_rest::text, 11, '0') as mpan,
    '+447' || lpad(mobile::text, 9, '0') as telephone, p.*
    from added join person p on added.number = 'A-' || p.number;
  insert into accounts.search_facts (account_id, user_id, source, kind, text)
  select w.account_id, f.user_id, f.source, f.kind, f.text from written w
  cross join lateral (values
    (null::int, 'ACCOUNT', 'ACCOUNT_NUMBER', 'a' || lower(w.number)),
    (null, 'ACCOUNT', 'BILLING_NAME', given || ' ' || surname),
    (null, 'ACCOUNT', 'ADDRESS', address || ' ' || postcode),
    (null, 'ACCOUNT', 'POSTCODE', postcode),
    (null, 'ACCOUNT', 'URN', case when chance < 0.3 then 'u' || 10000000 + n end),
    (10000000 + n, 'USERS', 'USER_NAME', given || ' ' || surname),
    (10000000 + n, 'USERS', 'USER_EMAIL', email),
    (10000000 + n, 'USERS', 'TELEPHONE', telephone),
    (10000000 + n, 'USERS', 'TELEPHONE',
      case when style < 0.4 then '+441' || lpad((landline * 10)::text, 9, '0') end),
    (null, 'SUPPLY', 'ADDRESS', address || ' ' || postcode),
    (null, 'SUPPLY', 'POSTCODE', postcode),
    (null, 'SUPPLY', 'MPAN', mpan),
    (null, 'SUPPLY', 'MPRN', case when chance < 0.8 then mprn::text end),
    (null, 'SUPPLY', 'METER_SERIAL', (array['19p', '20l', '21e', 'z18n', 'k'])[1 + n % 5]
      || lpad(serial::text, 7, '0'))
  ) as f(user_id, source, kind, text)
  where f.text is not null;`;

const places = `
  create temp table placed as
  with added as (
    insert into metering.properties (address_lines, town, postcode, uprn, created_at)
    select array[house || ' ' || street], town, postcode, (100000000000 + n)::text, '2024-01-01'
    from person order by n returning id, uprn
  )
  select added.id as property_id, p.* from added
    join person p on added.uprn = (100000000000 + p.n)::text;
  insert into metering.property_search_terms (property_id, kind, term)
  select w.property_id, f.kind, f.term from placed w
  cross join lateral (values
    ('ADDRESS', address || ' ' || postcode), ('ADDRESS', address), ('POSTCODE', postcode),
    ('IDENTIFIER', (100000000000 + n)::text),
    ('IDENTIFIER', (10 + town_place % 14)::text || lpad(mpan_rest::text, 11, '0')),
    ('IDENTIFIER', case when chance < 0.8 then 'g' || mprn end),
    ('IDENTIFIER', '19p' || lpad(serial::text, 7, '0'))) as f(kind, term)
  where f.term is not null;`;

const searched = ['accounts.search_facts', 'metering.property_search_terms'];

/** Adds so many accounts and properties to a database that holds the demonstration world. */
export async function fillSearch(
  client: pg.Client,
  databaseUrl: string,
  count: number,
): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = any($1::regclass[]) and not indisprimary`,
    [searched],
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await client.query(`set maintenance_work_mem = '1GB'`);
  for (const written of [words, people(count), accounts, places]) await client.query(written);
  for (const { definition } of indexes) await client.query(definition);
  const db = await openDatabase({ url: databaseUrl, directory: null, statementTimeoutMs: 0 });
  await writeWords(client, db, searchedFacts, 'accounts.search_facts', 'text');
  await writeWords(client, db, searchedTerms, 'metering.property_search_terms', 'term');
  await db.close();
  for (const schema of ['accounts', 'metering']) {
    await client.query(`vacuum analyze ${schema}.search_words`);
  }
  for (const table of [...searched, 'accounts.accounts', 'metering.properties']) {
    await client.query(`vacuum analyze ${table}`);
  }
}

/** What the platform itself writes with each text, here for all texts at once. */
async function writeWords(
  client: pg.Client,
  db: Database,
  of: SearchedTexts,
  table: string,
  column: string,
): Promise<void> {
  const { rows } = await client.query<{ kind: string; text: string }>(
    `select distinct kind, unnest(string_to_array(${column}, ' ')) as text
     from ${table} where kind = any($1)`,
    [of.wordedKinds],
  );
  await db.transaction((tx) => recordWords(tx, of, [], rows));
}
