import os from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { Refusal } from '#cms/errors/refusal.ts';
import { processRuns } from '#cms/process/process-runs.ts';
import { internalCollections } from './internal-collections.ts';

type Connection = MongooseAdapter['connection'];

/** The document that says which installation uses the database. */
interface Lease {
  readonly _id: 'cms';
  /** An installation is a machine and a data folder, which holds the photos and the published site. */
  readonly machine: string;
  readonly dataDir: string;
  /** The process that took the lease and gives it back. */
  readonly pid: number;
  /**
   * Increases while the holder is alive. A waiting process watches whether it changes, so no two clocks are
   * compared.
   */
  readonly beat: number;
}

/** How often the holder updates the lease, and how long it may be silent, in milliseconds. */
export interface LeaseTimes {
  readonly beatEvery: number;
  readonly silence: number;
}

const usualTimes: LeaseTimes = { beatEvery: 5_000, silence: 20_000 };

const heldBy = ({ machine, dataDir }: Lease) =>
  `这个 MongoDB 数据库正由另一处 CMS 使用：机器 ${machine}，数据文件夹 ${dataDir}。照片和已发布的网站在那一处，同一个数据库只能有一处 CMS。请先停下那一处再启动；两处都要用，就给这一处换一个数据库名（DATABASE_URL）。`;

const lost =
  '没有写入：这一处 CMS 停顿太久，数据库已由另一处 CMS 接手。请不要再在这里操作；要改回来，先停下另一处，再重新启动这一处。';

/** The right to work with a MongoDB database; processes of one installation share it. */
export class DatabaseLease {
  readonly #leases;
  readonly #own;
  readonly #times: LeaseTimes;
  #heardAt = 0;
  #timer: NodeJS.Timeout | undefined;

  private constructor(connection: Connection, dataDir: string, times: LeaseTimes) {
    this.#leases = connection.collection<Lease>(internalCollections.leases);
    this.#own = { _id: 'cms', machine: os.hostname(), dataDir } as const;
    this.#times = times;
  }

  /**
   * Takes the lease. A holder that is silent for `times.silence` loses it. Throws an error in Chinese while
   * another installation is alive.
   */
  static async take(connection: Connection, dataDir: string, times = usualTimes): Promise<DatabaseLease> {
    const lease = new DatabaseLease(connection, dataDir, times);
    await lease.#take();
    lease.#timer = setInterval(() => void lease.#beat().catch(() => undefined), times.beatEvery).unref();
    return lease;
  }

  /** Call it before each write. Throws a Refusal if another installation has taken the lease. */
  async mustHold(): Promise<void> {
    // A recent beat is enough. After a long silence, e.g. because the machine slept, others may have taken
    // over.
    if (performance.now() - this.#heardAt < this.#times.silence * 0.6) return;
    if (!(await this.#beat())) throw new Refusal(lost, 503);
  }

  /** Deletes the lease if this process took it, so that the next process need not wait. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#leases.deleteOne({ ...this.#own, pid: process.pid }).catch(() => undefined);
  }

  /** Updates the lease. Resolves to false if another installation holds it. */
  async #beat(): Promise<boolean> {
    const askedAt = performance.now();
    const { matchedCount } = await this.#leases.updateOne(this.#own, { $inc: { beat: 1 } });
    // If another process of this installation has given the lease back, take it again.
    const isOurs = matchedCount === 1 || (await this.#insert());
    this.#heardAt = isOurs ? askedAt : 0;
    return isOurs;
  }

  async #insert(): Promise<boolean> {
    try {
      await this.#leases.insertOne({ ...this.#own, pid: process.pid, beat: 0 });
      return true;
    } catch (error) {
      if (error instanceof Error && Reflect.get(error, 'code') === 11_000) return false;
      throw error;
    }
  }

  async #take(): Promise<void> {
    let seen: Lease | undefined;
    let seenAt = performance.now();
    while (!(await this.#beat())) {
      const holder = await this.#leases.findOne({ _id: 'cms' });
      if (holder === null) continue;
      if (seen && (holder.machine !== seen.machine || holder.beat !== seen.beat))
        throw new Error(heldBy(holder));
      if (!seen) {
        seen = holder;
        seenAt = performance.now();
        console.log(`  … 数据库由 ${holder.machine} 的 ${holder.dataDir} 登记使用，正在确认它是否还在运行`);
      }
      if (performance.now() - seenAt > this.#times.silence) {
        const { machine, dataDir, beat } = seen;
        const next = { machine: this.#own.machine, dataDir: this.#own.dataDir, pid: process.pid };
        await this.#leases.updateOne(
          { _id: 'cms', machine, dataDir, beat },
          { $set: next, $inc: { beat: 1 } },
        );
      } else await setTimeout(this.#times.beatEvery / 5);
    }
    const { pid } = (await this.#leases.findOne(this.#own)) ?? { pid: process.pid };
    // The lease was left by a process of this installation that was killed.
    if (!processRuns(pid))
      await this.#leases.updateOne({ ...this.#own, pid }, { $set: { pid: process.pid } });
  }
}
