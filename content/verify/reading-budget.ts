import { limits } from './limits.ts';
import { VerifyRefusal } from './verify-refusal.ts';

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** Counts what was read; throws a VerifyRefusal when it becomes too much. */
export class ReadingBudget {
  #total = 0;

  /** Notes that a file has reached so many bytes, `more` of them since it was noted last. */
  note(file: string, size: number, more: number): void {
    if (size > limits.file)
      throw new VerifyRefusal(`文件 ${file} 超过 ${inMegabytes(limits.file)}，不像公开数据，没有再读下去。`);
    this.#total += more;
    if (this.#total > limits.total)
      throw new VerifyRefusal(`全部文件超过 ${inMegabytes(limits.total)}，不像公开数据，没有再读下去。`);
  }
}
