import { EventEmitter } from 'node:events';
import type { PGlite, Results } from '@electric-sql/pglite';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';

/** The in-process PostgreSQL in the shape of a `pg.Pool`; every "client" is the one connection that PGlite has. */
export function poolOver(database: PGlite): PgPool {
  const pool: PgPool = {
    query: (text, params) => runQuery(database, text, params),
    connect: async () => clientOver(database),
    end: async () => undefined,
    on: () => pool,
    removeAllListeners: () => pool,
  };
  return pool;
}

function clientOver(database: PGlite): PgPoolClient {
  const emitter = new EventEmitter();
  const stop = database.onNotification((channel, payload) =>
    emitter.emit('notification', { channel, payload }),
  );
  return Object.assign(emitter, {
    query: <Row>(text: string, params?: readonly unknown[]) => runQuery<Row>(database, text, params),
    release: () => stop(),
  });
}

async function runQuery<Row>(
  database: PGlite,
  text: string,
  params: readonly unknown[] = [],
): Promise<PgQueryResult<Row>> {
  // A text with several statements goes through the simple protocol only, which takes no parameters.
  const results = params.length > 0 ? [await database.query(text, [...params])] : await database.exec(text);
  // The caller alone knows the shape of its rows, as with a real `pg.Pool`.
  const last = results.at(-1) as Results<Row> | undefined;
  return { rows: last?.rows ?? [], rowCount: last?.affectedRows ?? null };
}
