/**
 * The servers that ours is compared with, each on bare node:http. Run as a process of its own:
 * `node bench/peers.ts constant <bytes>` or `node bench/peers.ts sql <database url>`.
 */
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';

type AnswerOf = (request: IncomingMessage, body: string) => string | Promise<string>;

/** The same few columns as the viewer workload asks for, shaped by the database. */
const viewerSql = `
  select json_build_object('data', json_build_object('viewer', json_build_object(
    'fullName', u.given_name || ' ' || u.family_name,
    'email', u.email,
    'accounts', (
      select coalesce(json_agg(json_build_object(
        'number', a.number,
        'status', a.status,
        'users', (
          select coalesce(json_agg(json_build_object(
            'fullName', m.given_name || ' ' || m.family_name,
            'email', m.email
          ) order by r.id), '[]'::json)
          from accounts.account_user_roles r
          join identity.users m on m.id = r.user_id
          where r.account_id = a.id
        )
      ) order by a.number), '[]'::json)
      from accounts.accounts a
      where a.id in (
        select r.account_id from accounts.account_user_roles r where r.user_id = u.id
        union
        select b.id from accounts.portfolio_user_roles r
        join accounts.portfolios p on p.path @> array[r.portfolio_id]
        join accounts.accounts b on b.portfolio_id = p.id
        where r.user_id = u.id
      )
    )
  )))::text as answer
  from identity.users u where u.id = $1`;

/** Answers always the same, as long as ours is: what the transport alone costs. */
function constantAnswer(bytes: number): AnswerOf {
  const answer = JSON.stringify({ data: 'x'.repeat(Math.max(0, bytes - 11)) });
  return () => answer;
}

/** One handwritten statement for each request: what the database and the driver cost. */
function sqlAnswer(url: string): AnswerOf {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  return async ({ headers }, body) => {
    JSON.parse(body);
    const { rows } = await pool.query({
      name: 'viewer',
      text: viewerSql,
      values: [userIdIn(headers.authorization ?? '')],
    });
    return rows[0].answer;
  };
}

/** The token is believed, not checked: this peer does as little as it can. */
function userIdIn(token: string): number {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return Number(JSON.parse(payload).sub.split(':')[1]);
}

function serve(answerOf: AnswerOf): void {
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') {
      response.end();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await answerOf(request, Buffer.concat(chunks).toString());
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(answer),
    });
    response.end(answer);
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
}

const [kind, argument = ''] = process.argv.slice(2);
serve(kind === 'sql' ? sqlAnswer(argument) : constantAnswer(Number(argument)));
