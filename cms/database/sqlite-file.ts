import fs from 'node:fs';
import path from 'node:path';
import { Sqlite3Client, type InStatement, type ResultSet } from '@libsql/client/sqlite3';
import Database from 'libsql';
import { retryWhileBusy } from './retry-while-busy.ts';
import { WriterLock, type WriterTurn } from './writer-lock.ts';
import { yieldNowAndThen } from './yield-now-and-then.ts';

/** The SQL of a statement, without its values. */
function sqlOf(statement: InStatement): string {
  return typeof statement === 'string' ? statement : statement.sql;
}

/**
 * One SQLite file as this process holds it: a connection that reads, the one connection that writes, and the lock in front
 * of the latter. Readers never wait: in WAL mode they see what was last committed.
 */
export class SqliteFile {
  readonly #reader: Sqlite3Client;
  readonly #writer: Sqlite3Client;
  readonly #writerHandle: Database.Database;
  readonly #lock = new WriterLock();

  private constructor(filePath: string) {
    fs.mkdirSync(path.dirname(filePath), { recursive: true });
    this.#writerHandle = new Database(filePath);
    this.#writer = new Sqlite3Client(filePath, {}, this.#writerHandle, 'number');
    this.#reader = new Sqlite3Client(filePath, {}, new Database(filePath), 'number');
  }

  /** Opens the file, made with its folder if absent. Throws with the path when that is not possible. */
  static async open(filePath: string): Promise<SqliteFile> {
    try {
      const file = new SqliteFile(filePath);
      await file.#prepare();
      return file;
    } catch (cause) {
      throw new Error(
        `打不开数据库文件 ${filePath}。请检查 DATABASE_URL 指的位置是否存在、是否可写、磁盘是否已满。(Cannot open the SQLite file.)`,
        { cause },
      );
    }
  }

  /** Settings belong to a connection, not to the file (but for WAL): both get them. */
  async #prepare(): Promise<void> {
    for (const connection of [this.#writer, this.#reader]) {
      // First: while another process opens, recovers or converts the file, opening it is the one thing that may block.
      await connection.execute('PRAGMA busy_timeout = 5000');
      await connection.execute('PRAGMA journal_mode = WAL');
      await connection.execute('PRAGMA journal_size_limit = 67108864');
      // In WAL mode NORMAL survives a killed process whole; only the last commits before a power cut may be missing.
      await connection.execute('PRAGMA synchronous = NORMAL');
      await connection.execute('PRAGMA foreign_keys = ON');
    }
    // The writer does its waiting in `retryWhileBusy`, outside of SQLite.
    await this.#writer.execute('PRAGMA busy_timeout = 0');
    await this.#reader.execute('PRAGMA query_only = ON');
  }

  /** Whether the writer connection is inside a transaction: SQLite ends one by itself when, say, the disk is full. */
  get inTransaction(): boolean {
    return this.#writerHandle.inTransaction;
  }

  /** Waits for this process's turn to write. */
  async takeTurn(timeoutMs: number): Promise<WriterTurn> {
    return this.#lock.acquire(timeoutMs);
  }

  /** Reads what is committed, waiting for nobody. */
  async read(statement: InStatement): Promise<ResultSet> {
    await yieldNowAndThen();
    return this.#reader.execute(statement);
  }

  /** Runs a statement on the writer connection. Only for who holds the turn. */
  async write(statement: InStatement, turn: WriterTurn): Promise<ResultSet> {
    turn.touch(sqlOf(statement));
    return this.#writer.execute(statement);
  }

  /** Runs several statements separated by semicolons on the writer connection. Only for who holds the turn. */
  async writeAll(sql: string, turn: WriterTurn): Promise<void> {
    turn.touch(sql);
    // Not the client's executeMultiple: that one rolls back the transaction it finds itself in.
    this.#writerHandle.exec(sql);
  }

  /** Begins a transaction that may write, waiting for other processes to finish theirs. Only for who holds the turn. */
  async begin(turn: WriterTurn, timeoutMs: number): Promise<void> {
    const sign = () => turn.touch('(waiting for another process)');
    // `exec`, not a prepared statement: libsql leaves one that met SQLITE_BUSY half run, and then no COMMIT succeeds
    // ("SQL statements in progress") until the garbage collector has passed.
    await retryWhileBusy(async () => this.#writerHandle.exec('BEGIN IMMEDIATE'), timeoutMs, sign);
  }

  /** Moves the write-ahead log into the file and closes both connections. */
  async close(): Promise<void> {
    try {
      if (this.inTransaction) await this.#writer.execute('ROLLBACK');
      await this.#writer.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      this.#reader.close();
      this.#writer.close();
    }
  }
}
