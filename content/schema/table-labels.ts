import type { TableName } from './index.ts';

/** Name and contents of each table in everyday words, in the order of the open-data page. */
export const tableLabels: Readonly<Record<TableName, { readonly name: string; readonly holds: string }>> = {
  stations: { name: '阵地', holds: '实践所、实践站、服务点：位置、开放时间、电话、服务' },
  villages: { name: '行政村', holds: '村名、人口、户数、村民组、联系志愿者和联户长人数' },
  facilities: { name: '功能室和设施', holds: '各阵地的图书室、篮球场等' },
  activities: { name: '活动', holds: '每一场活动的安排、人数、时长和报道' },
  projects: { name: '服务项目', holds: '服务谁、什么时候、怎么申请' },
  teams: { name: '志愿服务队', holds: '队伍、所在阵地、登记志愿者人数' },
  needs: { name: '群众需求', holds: '已派单的需求和微心愿，不含姓名、电话、住址' },
  needSurveys: { name: '需求大排查', holds: '历次排查的期间、渠道、公告' },
  needCounts: { name: '群众需求条数', holds: '每月、每次排查各村各渠道征集、有效、办结的条数，只有数字' },
  indicators: { name: '成效指标', holds: '品牌项目和队伍的成效数字、截止日期、口径' },
  volunteerCounts: {
    name: '志愿者人数',
    holds: '每月、每季、每半年、每年登记的和参加过服务的人数，全镇和各站、各队、各村、各项目、各类活动',
  },
  pointsRules: { name: '积分规则', holds: '历次规则和加减分名目' },
  pointsCounts: {
    name: '积分收支和申诉',
    holds: '每年全镇发放、兑换、到期、将到期的积分，申诉和答复的件数，只有合计',
  },
  rewards: { name: '兑换物品和资格', holds: '积分微超市物品、优先资格' },
  standards: { name: '建设标准', holds: '“六有”等标准的条目' },
  selfChecks: { name: '自查结果', holds: '各阵地对照标准自查的结果' },
  spotChecks: { name: '抽查', holds: '历次抽查的种子、范围、抽到的活动和结果条数' },
  sealedMonths: { name: '封存的参与记录', holds: '每月参与记录的条数和哈希，不含姓名；供现场核对' },
  documents: { name: '文件', holds: '方案、制度、通知、总结' },
  categories: { name: '服务类别', holds: '项目、活动、队伍所用的类别' },
  media: { name: '图片和附件', holds: '文件名、尺寸、文字说明' },
};
