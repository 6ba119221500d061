import type { Station } from '../station.ts';
import { coverWord, idWord, seasonWord, slugWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 阵地. */
export const stationWords: WordsOf<Station> = {
  id: idWord,
  slug: slugWord,
  name: ['名称', '牌子上的全称。'],
  shortName: ['简称', '列表和地图上用的短名。'],
  level: ['级别', '实践中心、实践所、实践站还是服务点。'],
  parentId: ['上级阵地', '站的上级是所，服务点的上级是站。'],
  villageId: ['所在村', '在哪个村、服务哪个村；镇实践所没有。'],
  introduction: ['介绍', '来了能看到什么、做什么。'],
  address: ['地址', '邮寄地址，或者怎么找到它。'],
  directions: ['怎么去', '走路、坐车怎么到，没有写的为空。'],
  latitude: ['纬度', 'WGS84 坐标，没有标的为空。', '度'],
  longitude: ['经度', 'WGS84 坐标，没有标的为空。', '度'],
  hours: {
    word: ['每周开放时间', '星期几从几点开到几点；一条也没有的要预约。'],
    fields: {
      weekday: ['星期', '1 是星期一，7 是星期日。'],
      opens: ['开门', '开门的时刻。'],
      closes: ['关门', '关门的时刻，24:00 是当天结束。'],
      season: seasonWord(['季节', '每年只有这一段时间照此开放；空的是全年。']),
    },
  },
  exceptions: {
    word: ['特殊日子', '哪几天不照每周的时间，例如节假日。'],
    fields: {
      from: ['起', '从哪天起。'],
      to: ['止', '到哪天止，含当天。'],
      spans: {
        word: ['当天时间', '这几天从几点开到几点；一条也没有的不开放。'],
        fields: { opens: ['开门', '开门的时刻。'], closes: ['关门', '关门的时刻。'] },
      },
      reason: ['原因', '为什么，照网页上写的。'],
    },
  },
  hoursNote: ['开放时间说明', '例如赶场天延长到几点，没有的为空。'],
  assuredDate: ['核实日期', '有人最后一次核对开放时间和电话的日期。'],
  phone: ['电话', '阵地自己对外公布的电话，不是个人的。'],
  wheelchair: ['轮椅通行', '坐轮椅能不能进出，不清楚的为空。'],
  accessNote: ['无障碍说明', '有没有坡道、台阶，没有写的为空。'],
  services: ['日常服务', '平时来就能办的事，几个字一项。'],
  isDemonstration: ['示范创建', '是不是镇里重点建设的示范站。'],
  coverId: coverWord,
  photoIds: ['照片', '阵地的照片，按先后。'],
};
