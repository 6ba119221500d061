import type { Client, InArgs, InStatement, Replicated, ResultSet } from '@libsql/client/sqlite3';
import { isRead } from './is-read.ts';
import { inTransaction, LazyTransaction } from './lazy-transaction.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** Options for the transactions of a client. */
export interface ClientOptions {
  /** How long a write waits for its turn, in milliseconds. */
  readonly lockTimeoutMs: number;
  /** Whether the transactions begun now are migrations: see `TransactionOptions`. */
  readonly isMigrating: () => boolean;
}

/**
 * The libsql client for Payload's SQLite adapter. libsql's own client leaves its connection to each
 * transaction and opens another one without the pragmas. Each transaction lost two file handles, and foreign
 * keys and the busy timeout were lost too.
 */
export class SqliteClient implements Client {
  readonly protocol = 'file';
  closed = false;
  readonly #file: SqliteFile;
  readonly #options: ClientOptions;

  constructor(file: SqliteFile, options: ClientOptions) {
    this.#file = file;
    this.#options = options;
  }

  async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    const whole = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement;
    if (isRead(whole.sql)) return this.#file.read(whole);
    // These do not work inside a transaction (VACUUM, ATTACH) or are ignored there (PRAGMA foreign_keys).
    if (/^\s*(?:pragma|vacuum|attach|detach)\b/i.test(whole.sql)) return this.#executeOutside(whole);
    return inTransaction(this.#begin(this.#options.isMigrating()), (own) => own.execute(whole));
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return inTransaction(this.#begin(this.#options.isMigrating()), (own) => own.batch(statements));
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return inTransaction(this.#begin(true), (own) => own.batch(statements));
  }

  async transaction(): Promise<LazyTransaction> {
    const isMigration = this.#options.isMigrating();
    const transaction = this.#begin(isMigration);
    // A migration depends on the data it reads, so no other writer may run in between.
    if (isMigration) await transaction.begin();
    return transaction;
  }

  async executeMultiple(sql: string): Promise<void> {
    const turn = await this.#file.takeTurn(this.#options.lockTimeoutMs);
    try {
      await this.#file.writeAll(sql, turn);
    } finally {
      if (this.#file.inTransaction) await this.#file.write('ROLLBACK', turn);
      turn.release();
    }
  }

  sync(): Promise<Replicated> {
    return Promise.reject(new Error('A file on this machine has nothing to synchronise with.'));
  }

  /** Marks this client as closed. `releaseSqliteFile` closes the file, because other clients may use it. */
  close(): void {
    this.closed = true;
  }

  async #executeOutside(statement: InStatement): Promise<ResultSet> {
    const turn = await this.#file.takeTurn(this.#options.lockTimeoutMs);
    try {
      return await this.#file.write(statement, turn);
    } finally {
      turn.release();
    }
  }

  #begin(deferForeignKeys: boolean): LazyTransaction {
    return new LazyTransaction(this.#file, { lockTimeoutMs: this.#options.lockTimeoutMs, deferForeignKeys });
  }
}
