import type { Settings } from '../settings.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 网站设置. */
export const settingsWords: WordsOf<Settings> = {
  townName: ['镇名', '镇（街道）的名称。'],
  countyName: ['上级', '所在县（区）的名称，没有写的为空。'],
  siteTitle: ['网站名称', '显示在页头和标题里。'],
  tagline: ['一句话', '名称下面的一句话。'],
  introduction: ['介绍', '“关于”页的文字。'],
  siteUrl: ['网址', '正式网站的地址，还不知道的为空。'],
  isSample: ['示例', '是不是编造的示例数据。'],
  sponsor: ['主办单位', '谁主办的。'],
  contactAddress: ['联系地址', '主办单位的地址。'],
  contactPhone: ['联系电话', '主办单位对外公布的电话。'],
  contactEmail: ['电子邮箱', '主办单位对外公布的邮箱。'],
  officialAccount: ['公众号', '微信公众号的名称，没有的为空。'],
  icpNumber: ['ICP 备案号', '没有的为空。'],
  policeNumber: ['公安备案号', '没有的为空。'],
  siteMarkCode: ['网站标识码', '政府网站的标识码，没有的为空。'],
  wishHowTo: ['怎么提微心愿', '“微心愿”页的文字。'],
  map: {
    word: ['地图', '镇里的示意图。'],
    fields: {
      latitude: ['中心纬度', '地图打开时的中心。', '度'],
      longitude: ['中心经度', '地图打开时的中心。', '度'],
      zoom: ['缩放', '地图打开时的缩放级别。'],
      sketch: {
        word: ['示意图', '河、路、山、湖等，自己画的，没有行政界线。'],
        fields: {
          kind: ['种类', 'river 河、lake 湖、road 路、path 小路、hill 山、wood 林、built 房屋。'],
          name: ['名称', '印在旁边的字，没有的为空。'],
          points: ['点', '一连串经度和纬度。'],
        },
      },
    },
  },
};
