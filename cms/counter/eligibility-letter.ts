import { formatDay } from '#content/wishes/words.ts';
import type { PaperWitness } from '#cms/papers/paper-witness.ts';
import { wordFile } from '#cms/papers/word/word-file.ts';
import { wordAddressee, wordNote, wordSignature, wordText, wordTitle } from '#cms/papers/word/word-parts.ts';
import { wordWitness } from '#cms/papers/word/word-witness.ts';
import type { PeriodTotal } from './services-by-period.ts';

/** What a letter for an eligibility says. */
export interface EligibilityLetter {
  name: string;
  gender: '女' | '男' | '';
  birthYear: number | null;
  village: string;
  /** Moments. */
  registeredOn: string;
  writtenOn: string;
  total: PeriodTotal;
  /** Points as people write them. */
  points: string;
  /** Name of the eligibility, and the points that it takes. */
  eligibility: string;
  threshold: string;
  rule: string;
  issuer: string;
  phone: string;
  witness: PaperWitness | null;
  slipNumber: string;
}

interface Purpose {
  matches: RegExp;
  addressee: string;
  title: (name: string) => string;
  request: string;
}

/** To whom it goes and what is asked, by what the eligibility is for. */
const purposes: readonly Purpose[] = [
  {
    matches: /就业|招聘|岗位/u,
    addressee: '用人单位：',
    title: (name) => `关于${name}同志的就业推荐信`,
    request: '现予推荐。请贵单位在同等条件下优先安排筛选和面试，是否录用由贵单位按招聘条件决定。',
  },
  {
    matches: /培训|课程|技能/u,
    addressee: '培训主办单位：',
    title: (name) => `关于${name}同志的技能培训推荐信`,
    request: '现予推荐。请在名额内优先安排报名，参训条件和考核由主办单位按规定掌握。',
  },
  {
    matches: /先进|评选|优秀|文明户/u,
    addressee: '评选工作组：',
    title: (name) => `关于${name}同志的先进评选推荐信`,
    request: '现予推荐，供评选参考。评选以本人事迹和规定程序为准，积分只说明推荐资格，不排名次。',
  },
];

/** The same for any other eligibility. */
const otherPurpose: Omit<Purpose, 'matches'> = {
  addressee: '有关单位：',
  title: (name) => `关于${name}同志志愿服务情况的推荐信`,
  request: '现予推荐，请按规定优先考虑。',
};

const person = ({ name, gender, birthYear, village, registeredOn }: EligibilityLetter) =>
  [
    name,
    gender,
    birthYear === null ? '' : `${birthYear}年出生`,
    village,
    `${formatDay(registeredOn)}注册为志愿者`,
  ]
    .filter(Boolean)
    .join('，');

/** The letter for an eligibility, as a Word file, with its name. */
export async function eligibilityLetter(
  letter: EligibilityLetter,
): Promise<{ name: string; file: Uint8Array<ArrayBuffer> }> {
  const { total, eligibility, points, threshold, rule, writtenOn, issuer, phone, slipNumber } = letter;
  const { addressee, title, request } =
    purposes.find(({ matches }) => matches.test(eligibility)) ?? otherPurpose;
  const whole = title(letter.name);
  const signed = total.signedHours === total.hours ? '均为' : `其中 ${total.signedHours} 小时为`;
  const file = await wordFile(whole, [
    wordTitle(whole),
    wordAddressee(addressee),
    wordText(`${person(letter)}。`),
    wordText(
      total.services === 0
        ? `截至${formatDay(writtenOn)}，系统中还没有该同志的服务记录。`
        : `截至${formatDay(writtenOn)}，该同志参加志愿服务 ${total.services} 次，服务时长 ${total.hours} 小时，${signed}现场签到签退；现有志愿积分 ${points} 分。`,
    ),
    wordText(
      `按照《志愿积分规则（${rule}）》，积分达到 ${threshold} 分可申请“${eligibility}”。经本人申请、核对属实，${request}`,
    ),
    ...wordSignature(issuer, formatDay(writtenOn)),
    wordNote(`登记单号：${slipNumber}。${phone === '' ? '' : `核实电话：${phone}。`}申请资格不扣积分。`),
    ...(await wordWitness(letter.witness)),
  ]);
  return { name: `${whole}.docx`, file };
}
