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
 * One SQLite file in this process: a connection that reads, the only connection that writes, and the lock for
 * the latter. Readers never wait: in WAL mode they see the last commit.
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

  /** Opens the file. Creates it and its folder if missing. If that fails, throws an error with the path. */
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

  /** Sets the pragmas on both connections: except for WAL they belong to the connection, not to the file. */
  async #prepare(): Promise<void> {
    for (const connection of [this.#writer, this.#reader]) {
      // This pragma first: opening the file is the only step that may block, while another process opens,
      // recovers or converts it.
      await connection.execute('PRAGMA busy_timeout = 5000');
      await connection.execute('PRAGMA journal_mode = WAL');
      await connection.execute('PRAGMA journal_size_limit = 67108864');
      // In WAL mode, NORMAL loses nothing if the process is killed. Only a power cut may lose the last
      // commits.
      await connection.execute('PRAGMA synchronous = NORMAL');
      await connection.execute('PRAGMA foreign_keys = ON');
    }
    // What is deleted or overwritten is gone from the file: names are erased after a time.
    await this.#writer.execute('PRAGMA secure_delete = ON');
    // The writer waits in `retryWhileBusy`, not inside SQLite.
    await this.#writer.execute('PRAGMA busy_timeout = 0');
    await this.#reader.execute('PRAGMA query_only = ON');
  }

  /** Whether the writer connection is in a transaction. SQLite ends one itself, e.g. if the disk is full. */
  get inTransaction(): boolean {
    return this.#writerHandle.inTransaction;
  }

  /** Waits for a turn to write within this process. */
  async takeTurn(timeoutMs: number): Promise<WriterTurn> {
    return this.#lock.acquire(timeoutMs);
  }

  /** Reads committed data, without waiting for writers. */
  async read(statement: InStatement): Promise<ResultSet> {
    await yieldNowAndThen();
    return this.#reader.execute(statement);
  }

  /** Runs a statement on the writer connection. The caller must hold the turn. */
  async write(statement: InStatement, turn: WriterTurn): Promise<ResultSet> {
    turn.touch(sqlOf(statement));
    return this.#writer.execute(statement);
  }

  /** Runs statements separated by semicolons on the writer connection. The caller must hold the turn. */
  async writeAll(sql: string, turn: WriterTurn): Promise<void> {
    turn.touch(sql);
    // Not the client's `executeMultiple`, because it rolls back the transaction it runs in.
    this.#writerHandle.exec(sql);
  }

  /**
   * Begins a transaction that may write. Waits for other processes to finish theirs. The caller must hold the
   * turn.
   */
  async begin(turn: WriterTurn, timeoutMs: number): Promise<void> {
    const sign = () => turn.touch('(waiting for another process)');
    // `exec` instead of a prepared statement: after SQLITE_BUSY libsql leaves a prepared statement half run.
    // Then no COMMIT succeeds ("SQL statements in progress") until the garbage collector has run.
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
