import type { InArgs, InStatement, ResultSet, Transaction } from '@libsql/client/sqlite3';
import { isRead } from './is-read.ts';
import type { SqliteFile } from './sqlite-file.ts';
import type { WriterTurn } from './writer-lock.ts';
import { yieldNowAndThen } from './yield-now-and-then.ts';

/** How a transaction behaves. */
export interface TransactionOptions {
  /** How long to wait for a turn to write, in milliseconds. */
  readonly lockTimeoutMs: number;
  /**
   * For migrations: foreign keys are switched off before BEGIN (SQLite ignores the pragma inside a
   * transaction) and checked before COMMIT. To change a column, drizzle rebuilds the table with drop and
   * rename. With foreign keys on, the drop silently emptied or deleted all rows that referred to it.
   */
  readonly deferForeignKeys: boolean;
}

/**
 * A transaction that begins with its first write. Payload opens one around every operation. Some operations
 * work for seconds before they write (resizing pictures) or never write (forgot-password); they must not
 * block other writers. Before its first write the transaction reads committed data, afterwards also its own
 * writes.
 */
export class LazyTransaction implements Transaction {
  readonly #file: SqliteFile;
  readonly #options: TransactionOptions;
  #turn: Promise<WriterTurn> | undefined;
  #closed = false;

  constructor(file: SqliteFile, options: TransactionOptions) {
    this.#file = file;
    this.#options = options;
  }

  /** Whether it was committed or rolled back. */
  get closed(): boolean {
    return this.#closed;
  }

  async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    this.#assertOpen();
    const whole = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement;
    if (!this.#turn && isRead(whole.sql)) return this.#file.read(whole);
    return this.#file.write(whole, await this.#turnInTransaction());
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = [];
    for (const statement of statements) results.push(await this.execute(statement));
    return results;
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#file.writeAll(sql, await this.#turnInTransaction());
  }

  /** Takes the write lock now, not at the first write. */
  async begin(): Promise<void> {
    await this.#turnInTransaction();
  }

  /** Commits. If that fails, throws, and nothing is stored. */
  async commit(): Promise<void> {
    this.#assertOpen();
    await this.#end(async (turn) => {
      if (this.#options.deferForeignKeys) await this.#checkForeignKeys(turn);
      await this.#file.write('COMMIT', turn);
    });
  }

  /** Rolls back. Does nothing if the transaction has already ended. */
  async rollback(): Promise<void> {
    if (!this.#closed) await this.#end(async () => {});
  }

  /** Same as `rollback`, but does not wait for it. */
  close(): void {
    void this.rollback();
  }

  #assertOpen(): void {
    if (!this.#closed) return;
    throw new Error(
      '没有写入：这次操作的事务已经结束或撤销，后面的写入不能再算在内。(The transaction is closed: an earlier step of this request failed and was rolled back, or something was not awaited.)',
    );
  }

  async #turnInTransaction(): Promise<WriterTurn> {
    this.#assertOpen();
    this.#turn ??= this.#begin();
    const turn = await this.#turn;
    await yieldNowAndThen();
    this.#assertOpen();
    if (!this.#file.inTransaction) {
      // Without this check the following statements would be stored one by one.
      throw new Error(
        '没有写入：数据库自行撤销了这次操作，磁盘可能已满。(SQLite rolled the transaction back by itself.)',
      );
    }
    return turn;
  }

  async #begin(): Promise<WriterTurn> {
    const { lockTimeoutMs, deferForeignKeys } = this.#options;
    const turn = await this.#file.takeTurn(lockTimeoutMs);
    try {
      this.#assertOpen();
      if (deferForeignKeys) await this.#file.write('PRAGMA foreign_keys = OFF', turn);
      await this.#file.begin(turn, lockTimeoutMs);
      return turn;
    } catch (error) {
      await this.#handBack(turn);
      throw error;
    }
  }

  async #end(finish: (turn: WriterTurn) => Promise<void>): Promise<void> {
    this.#closed = true;
    const turn = await this.#turn?.catch(() => undefined);
    if (!turn) return;
    try {
      await finish(turn);
    } finally {
      if (this.#file.inTransaction) await this.#file.write('ROLLBACK', turn);
      await this.#handBack(turn);
    }
  }

  async #handBack(turn: WriterTurn): Promise<void> {
    try {
      if (this.#options.deferForeignKeys) await this.#file.write('PRAGMA foreign_keys = ON', turn);
    } finally {
      turn.release();
    }
  }

  async #checkForeignKeys(turn: WriterTurn): Promise<void> {
    const { rows } = await this.#file.write('PRAGMA foreign_key_check', turn);
    if (rows.length === 0) return;
    const tables = [...new Set(rows.map((row) => `${String(row['table'])} → ${String(row['parent'])}`))];
    throw new Error(
      `有 ${rows.length} 处引用落空（${tables.join('，')}），已全部撤销。(The migration leaves foreign keys that point nowhere.)`,
    );
  }
}

/** Runs `work` in a transaction of its own: either everything is stored or nothing. */
export async function inTransaction<Result>(
  transaction: LazyTransaction,
  work: (transaction: LazyTransaction) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
