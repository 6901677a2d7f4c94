import type { Random } from '../../src/kernel/random.ts';

const version = '{ krakenVersion { number } }';
const sized = 'query($v: Int) { apiBrownouts(first: $v) { edgeCount } }';
const texts = 'query($v: String!) { verificationStatus(email: $v) { status } }';
const inputs =
  'query($v: APIExceptionQueryInput) { apiExceptions(first: 1, input: $v) { edgeCount } }';
const lists =
  'query($v: [String]) { viewer { accounts(restrictToAccountNumbers: $v) { number } } }';
const json =
  'query($v: JSONString) { queryComplexity(input: { query: "{ a }", variables: $v }) { complexityValue } }';

function repeat(count: number, part: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => part(n)).join(' ');
}

function nest(count: number, open: string, middle: string, close: string): string {
  return open.repeat(count) + middle + close.repeat(count);
}

const asked = (query: string, variables?: unknown) => JSON.stringify({ query, variables });
/** Variables that JSON.stringify would be too deep to write. */
const askedRaw = (query: string, value: string) =>
  `{"query":${JSON.stringify(query)},"variables":{"v":${value}}}`;

/** Requests that no client should send, by what is wrong with them. Each draws its own size. */
const makers: Readonly<Record<string, (random: Random) => string | Buffer>> = {
  'deep braces': (random) => asked('{'.repeat(random.pick([100, 20_000, 400_000]))),
  'deep braces, closed': () => asked(nest(20_000, '{a', '', '}')),
  'deep fields': (random) => {
    const levels = random.pick([10, 500, 1400]);
    return asked(
      `{ viewer { ${nest(levels, 'accounts { ... on AccountType { users { ', 'id', ' } } }')} } }`,
    );
  },
  'deep inline fragments': (random) => {
    const levels = random.pick([100, 1000, 3000]);
    return asked(`{ ${nest(levels, '... { ', 'krakenVersion { number }', ' }')} }`);
  },
  'a chain of fragments': (random) => {
    const levels = random.pick([100, 1000, 1800]);
    const chain = repeat(levels, (n) => `fragment F${n} on Query { ...F${n + 1} }`);
    return asked(`{ ...F0 } ${chain} fragment F${levels} on Query { krakenVersion { number } }`);
  },
  'a thousand aliases': (random) =>
    asked(`{ ${repeat(random.pick([1000, 3000]), (n) => `a${n}: krakenVersion { number }`)} }`),
  'a field over and over': (random) =>
    asked(`{ krakenVersion { ${'number '.repeat(random.pick([1000, 14_000]))} } }`),
  'an object over and over': () => asked(`{ ${'krakenVersion { number } '.repeat(2500)} }`),
  'the same alias for two fields': () => asked(`{ ${repeat(1500, (n) => `a: f${n}`)} }`),
  'unknown fields': () => asked(`{ ${repeat(5000, (n) => `nothing${n}`)} }`),
  'unknown arguments': () =>
    asked(`{ krakenVersion(${repeat(3000, (n) => `a${n}: 1`)}) { number } }`),
  'many directives': () =>
    asked(`{ krakenVersion ${'@skip(if: false) '.repeat(2000)} { number } }`),
  'many variables': () => asked(`query(${repeat(2500, (n) => `$v${n}: Int`)}) ${version}`),
  'many operations': () => asked(repeat(2000, (n) => `query Q${n} ${version}`)),
  'a circle of fragments': (random) => {
    const count = random.pick([1, 2, 300]);
    const circle = repeat(count, (n) => `fragment F${n} on Query { ...F${(n + 1) % count} }`);
    return asked(`{ ...F0 } ${circle}`);
  },
  'fragments that double at each level': (random) => {
    const levels = random.pick([10, 30, 200]);
    const inside = (n: number) =>
      n + 1 < levels ? `a: parent { ...F${n + 1} } b: parent { ...F${n + 1} }` : 'id';
    const doubling = repeat(levels, (n) => `fragment F${n} on PortfolioType { ${inside(n)} }`);
    return asked(`{ viewer { accounts { portfolio { ...F0 } } } } ${doubling}`);
  },
  'spreads that double at each level': () => {
    const levels = repeat(100, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    return asked(`{ ...F0 } ${levels} fragment F100 on Query { krakenVersion { number } }`);
  },
  'the schema within itself': (random) =>
    asked(
      `{ __schema { types { ${nest(random.pick([3, 50, 500]), 'fields { type { ', 'name', ' } }')} } } }`,
    ),
  'the schema over and over': () =>
    asked(
      `{ ${repeat(400, (n) => `a${n}: __schema { types { fields { name args { name } } } }`)} }`,
    ),
  'a type within itself': () =>
    asked(`{ __type(name: "Query") { ${nest(400, 'ofType { ', 'name', ' }')} } }`),
  'huge numbers': (random) =>
    asked(`{ apiBrownouts(first: ${'9'.repeat(random.pick([11, 400, 100_000]))}) { edgeCount } }`),
  'huge numbers in variables': (random) =>
    askedRaw(
      sized,
      random.pick(['1e999', '-1e999', '9'.repeat(500), '1e15', '2147483648', '0.5', '-0']),
    ),
  'wrong types': (random) =>
    askedRaw(
      random.pick([sized, texts, inputs, lists, json]),
      random.pick([
        'true',
        '1.5',
        '"x"',
        '[]',
        '[[1]]',
        '{}',
        '{"a":{"b":1}}',
        '{"length":5}',
        '{"toString":1}',
      ]),
    ),
  'names that every object has': (random) =>
    askedRaw(
      inputs,
      `{"${random.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])}":{"channel":"x"}}`,
    ),
  'fields that every object has': (random) =>
    asked(`{ ${random.pick(['__proto__', 'constructor', 'toString', 'valueOf'])} { id } }`),
  'variables that every object has': (random) => {
    const name = random.pick(['__proto__', 'constructor', 'toString']);
    return `{"query":"query($${name}: Int) { apiBrownouts(first: $${name}) { edgeCount } }","variables":{"${name}":1}}`;
  },
  'deep lists in variables': (random) => {
    const levels = random.pick([100, 5000, 400_000]);
    return askedRaw(random.pick([sized, texts, lists, json]), nest(levels, '[', '', ']'));
  },
  'deep objects in variables': (random) => {
    const levels = random.pick([100, 5000, 100_000]);
    return askedRaw(random.pick([inputs, json, texts]), nest(levels, '{"a":', '1', '}'));
  },
  'deep lists in the document': (random) => {
    const levels = random.pick([100, 7000]);
    return asked(
      `{ viewer { accounts(restrictToAccountNumbers: ${nest(levels, '[', '', ']')}) { number } } }`,
    );
  },
  'deep objects in the document': (random) => {
    const levels = random.pick([100, 3000]);
    return asked(
      `{ apiExceptions(first: 1, input: ${nest(levels, '{ a: ', '1', ' }')}) { edgeCount } }`,
    );
  },
  'deep lists in JSON': (random) => {
    const levels = random.pick([100, 1000, 3000, 7000]);
    const variables = nest(levels, '[', '', ']');
    return asked(
      `{ queryComplexity(input: { query: "x", variables: ${variables} }) { complexityValue } }`,
    );
  },
  'long lists': () => asked(lists, { v: Array.from({ length: 100_000 }, (_, n) => `A-${n}`) }),
  'long texts': (random) =>
    asked(texts, { v: random.pick(['x', '@', '\u0001', 'é']).repeat(300_000) }),
  'NUL in variables': (random) =>
    asked(random.pick([texts, inputs, lists, json]), {
      v: random.pick(['\0', 'a\0b', ['\0'], { channel: '\0' }, '{"a":"\\u0000"}', { '\0': 1 }]),
    }),
  'NUL in the document': (random) =>
    asked(
      `{ verificationStatus(email: "${random.pick(['\\u0000', '\\u{0}', '\0'])}") { status } }`,
    ),
  'NUL for the name of the operation': () =>
    JSON.stringify({ query: version, operationName: '\0' }),
  'NUL in a cursor': () => {
    const cursor = Buffer.from('["teamMembers","\\u0000"]').toString('base64url');
    return asked(
      `{ partnerTeam(input: { number: "x" }) { teamMembers(first: 1, after: "${cursor}") { edgeCount } } }`,
    );
  },
  'half a surrogate': (random) =>
    random.pick([
      askedRaw(texts, '"\\ud800"'),
      askedRaw(texts, '"\\udc00\\ud800"'),
      `{"query":"{ verificationStatus(email: \\"\\\\ud800\\") { status } }"}`,
      `{"query":"{ a\\ud800 }"}`,
    ]),
  'half a JSON': (random) => {
    const whole = asked(inputs, { v: { channel: 'x' } });
    return whole.slice(0, random.integer(0, whole.length - 1));
  },
  'not UTF-8': (random) => {
    const bytes = Buffer.from(asked(texts, { v: 'x'.repeat(40) }));
    bytes[random.integer(0, bytes.length - 1)] = random.pick([0xff, 0xc0, 0x80, 0xfe]);
    return bytes;
  },
  'any bytes': (random) => Buffer.from(random.hex(2 * random.integer(0, 2000)), 'hex'),
  'any JSON': (random) =>
    random.pick(['null', '1', '""', '[]', '{}', '[[]]', '{"query":{}}', '{"query":1}', 'true']),
  'a list of requests': () => JSON.stringify([{ query: version }, { query: version }]),
  'a document full of punctuation': (random) =>
    asked(
      Array.from({ length: 3000 }, () => random.pick([...'{}()[]:!$@=|&.,#"\\\n a1'])).join(''),
    ),
  'a comment without an end': () => asked(`#${'x'.repeat(500_000)}`),
  'a text without an end': () => asked(`{ a(b: "${'x'.repeat(300_000)}`),
  'a block without an end': () => asked(`{ a(b: """${'\n  x'.repeat(100_000)}`),
  'too large a body': () => asked(version, { v: 'x'.repeat(1_100_000) }),
  'types and schemas': () =>
    asked('type Query { a: Int } schema { query: Query } extend type Query { b: Int }'),
  'a subscription': () => asked('subscription { krakenVersion { number } }'),
};

export const brokenKinds = Object.keys(makers);

/** A broken request of the given kind, as the bytes of a body. */
export function brokenBody(kind: string, random: Random): Uint8Array<ArrayBuffer> {
  const body = makers[kind]?.(random) ?? '';
  return new Uint8Array(Buffer.from(body));
}
