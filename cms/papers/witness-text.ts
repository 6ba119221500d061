import { formatDay } from '#content/wishes/words.ts';
import type { PaperWitness } from './paper-witness.ts';

/** What a paper says about the public state of the figures. */
export const witnessText = ({ at, hash, address, isOnline }: PaperWitness): string =>
  `打印时公开数据的指纹：${hash}（${formatDay(at)}公布）。${
    isOnline ? '扫码' : `在本镇网站打开 ${address}，`
  }可看当时公布的数字；页上的 12 位与这里不同，就是有人改过。`;
