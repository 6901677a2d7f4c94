import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildSchema, type ExecutionResult, execute, getOperationAST, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { inChunks } from './chunks.ts';
import { newListTally } from './lists.ts';
import { textOfAnswer, withPreserializedLists } from './preserialized-lists.ts';
import { requestedFields } from './selections.ts';

const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

describe('a list that may be long', () => {
  it('is made at once where it is short', () => {
    assert.deepEqual(
      inChunks([1, 2], (row) => row * 2),
      [2, 4],
    );
    assert.deepEqual(
      inChunks([], (row) => row),
      [],
    );
  });

  it('is made in order and lets others be served in between', async () => {
    const made: number[] = [];
    const others: number[] = [];
    let isOver = false;
    const look = () => {
      others.push(made.length);
      if (!isOver) setImmediate(look);
    };
    setImmediate(look);
    const items = inChunks(rows(1000), ({ id }) => {
      made.push(id);
      return id;
    });
    assert.equal(made.length, 0);
    const found = await Promise.all(items);
    isOver = true;
    assert.deepEqual(
      found,
      rows(1000).map(({ id }) => id),
    );
    assert.deepEqual(made, found);
    // Others had a look while some were made and some were not.
    assert.ok(others.some((count) => count > 0 && count < 1000));
  });

  it('makes the others where one cannot be made', async () => {
    const items = inChunks(rows(300), ({ id }) => {
      if (id === 200) throw new Error('no 200');
      return id;
    });
    const settled = await Promise.allSettled(items);
    assert.deepEqual(
      settled.flatMap(({ status }, id) => (status === 'rejected' ? [id] : [])),
      [200],
    );
  });
});

describe('a query that asks for such a list', () => {
  const schema = buildSchema('type Query { items: [Item] } type Item { id: ID other(n: Int): ID }');
  const answersOf = async (source: string, make: (row: { id: number }) => unknown) => {
    const document = parse(source);
    const operation = getOperationAST(document);
    assert.ok(operation);
    const root = () => ({ items: inChunks(rows(500), make) });
    const written = withPreserializedLists(schema, document, operation);
    const interpreted = await execute({ schema, document, rootValue: root() });
    const compiled = [compileQuery(schema, document)];
    if (written) compiled.push(written.compile(() => compileQuery(schema, written.document)));
    const answers = await Promise.all(
      compiled.map(async (plan): Promise<ExecutionResult> => {
        assert.ok(isCompiledQuery(plan));
        return plan.query(root(), { listed: newListTally(() => true) }, {});
      }),
    );
    return { isWritten: written !== null, answers: [interpreted, ...answers] };
  };

  it('is answered the same by every way to answer it', async () => {
    const expected = JSON.stringify({
      data: { items: rows(500).map(({ id }) => ({ id: String(id) })) },
    });
    for (const [source, isWritten] of [
      ['{ items { id } }', true],
      ['{ items { id: other(n: 1) } }', false],
    ] as const) {
      const found = await answersOf(source, ({ id }) => ({ id, other: id }));
      assert.equal(found.isWritten, isWritten);
      for (const answer of found.answers) assert.equal(textOfAnswer(answer), expected);
    }
  });

  it('lets the resolver know what is asked of the items, written or not', async () => {
    const document = parse('query { items { ...F } } fragment F on Item { id }');
    const operation = getOperationAST(document);
    const query = schema.getQueryType()?.getFields().items;
    assert.ok(operation && query);
    const asked: string[][] = [];
    query.resolve = (_root, _args, _context, info) => {
      asked.push([...requestedFields(info)]);
      return inChunks(rows(200), (row) => row);
    };
    const written = withPreserializedLists(schema, document, operation);
    delete query.resolve;
    const plan = written?.compile(() => compileQuery(schema, written.document));
    assert.ok(plan && isCompiledQuery(plan));
    await plan.query({}, { listed: newListTally(() => true) }, {});
    assert.deepEqual(asked, [['id']]);
  });

  it('is left to the executor where an item cannot be made', async () => {
    const { answers } = await answersOf('{ items { id } }', ({ id }) => {
      if (id === 400) throw new Error('no 400');
      return { id };
    });
    const [interpreted, compiled, written] = answers;
    for (const answer of [interpreted, compiled]) {
      assert.deepEqual(
        answer?.errors?.map(({ message, path }) => [message, path]),
        [['no 400', ['items', 400]]],
      );
      const items = (answer?.data?.items ?? []) as unknown[];
      assert.equal(items.filter((item) => item === null).length, 1);
    }
    assert.equal(written?.errors?.length, 1);
    assert.equal(written?.errors?.[0]?.originalError?.constructor.name, 'NotPlain');
  });
});
