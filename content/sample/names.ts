import { luck } from './luck.ts';

/** Family names that are common in the hills of the south-west. Frequent names are listed several times. */
const families = [
  ...'陈陈陈杨杨杨王王王李李李李张张张罗罗周周吴吴黄黄田田冉石龙姚何何邓邓蒋郑谢潘韦陆莫曾彭唐袁冯熊安卢',
];

const given = {
  female: [
    ...'素芬 光英 昌秀 国琴 应珍 朝碧 明会 祖芳 大群 世香 开慧 兴菊 德淑 绍云 永霞 家凤 正玉 启兰 洪梅 廷琼'.split(
      ' ',
    ),
    ...'晓燕 小莉 红艳 雪琴 春霞 丽萍 冬梅 金凤 海燕 秋菊 佳慧 雨婷 思琪 欣怡 梦瑶 诗涵 若兰 静怡 婧 蕾 颖 倩 娟 瑶'.split(
      ' ',
    ),
  ],
  male: [
    ...'国华 光明 昌荣 应贵 朝阳 明忠 祖德 大成 世海 开文 兴发 德才 绍林 永强 家富 正刚 启云 洪江 廷贵 天祥'.split(
      ' ',
    ),
    ...'小勇 志刚 建军 海波 红兵 永胜 庆丰 东升 长江 晓峰 宇航 浩然 俊杰 子轩 文博 天宇 一帆 鑫 涛 磊 杰 凯 斌 毅'.split(
      ' ',
    ),
  ],
} as const;

export interface InventedName {
  name: string;
  gender: 'female' | 'male';
}

/**
 * Returns different invented names, always the same ones. They belong to no real person. `taken` are names
 * already in use.
 */
export function inventNames(count: number, taken: readonly string[]): InventedName[] {
  const chance = luck('names');
  const names = new Map<string, InventedName>();
  while (names.size < count) {
    const gender = chance.next() < 0.54 ? 'female' : 'male';
    const name = chance.pick(families) + chance.pick(given[gender]);
    if (!taken.includes(name)) names.set(name, { name, gender });
  }
  return [...names.values()];
}
