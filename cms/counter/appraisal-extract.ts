import { formatDay } from '#content/wishes/words.ts';
import { momentIn } from '#content/time/shanghai.ts';
import type { PaperWitness } from '#cms/papers/paper-witness.ts';
import { wordFile } from '#cms/papers/word/word-file.ts';
import {
  wordHeading,
  wordNote,
  wordSignature,
  wordTable,
  wordText,
  wordTitle,
} from '#cms/papers/word/word-parts.ts';
import { wordWitness } from '#cms/papers/word/word-witness.ts';
import { byQuarter, totalOf, type PeriodTotal, type ToldService } from './services-by-period.ts';

/** What an extract for a cadre's appraisal says. */
export interface AppraisalExtract {
  name: string;
  kind: string;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Moment of the extract. */
  writtenOn: string;
  services: readonly ToldService[];
  issuer: string;
  phone: string;
  witness: PaperWitness | null;
}

const day = (written: string) => formatDay(momentIn(written, '12:00'));
const totals = ({ period, services, hours, signedHours }: PeriodTotal) => [
  period,
  String(services),
  String(hours),
  String(signedHours),
];

/**
 * The extract for a cadre's appraisal, as a Word file, with its name: services, hours and how many of them were
 * signed, by period. Points are not in it, so that nobody is ranked by them.
 */
export async function appraisalExtract({
  name,
  kind,
  from,
  to,
  writtenOn,
  services,
  issuer,
  phone,
  witness,
}: AppraisalExtract): Promise<{ name: string; file: Uint8Array<ArrayBuffer> }> {
  const title = `关于${name}同志参加志愿服务情况的说明`;
  const whole = totalOf('合计', services);
  const file = await wordFile(title, [
    wordTitle(title),
    wordText(
      services.length === 0
        ? `${name}，${kind}，${day(from)}至${day(to)}没有志愿服务记录。`
        : `${name}，${kind}，${day(from)}至${day(to)}参加志愿服务 ${whole.services} 次，服务时长 ${whole.hours} 小时，其中现场签到签退 ${whole.signedHours} 小时。`,
    ),
    ...(services.length === 0
      ? []
      : [
          wordHeading(1, '一、分季度情况'),
          wordTable(
            [
              { heading: '时间', share: 4 },
              { heading: '次数', share: 2, isNumber: true },
              { heading: '时长（小时）', share: 3, isNumber: true },
              { heading: '其中现场签到签退', share: 4, isNumber: true },
            ],
            [...byQuarter(services), whole].map(totals),
          ),
          wordHeading(1, '二、逐次情况'),
          wordTable(
            [
              { heading: '日期', share: 3 },
              { heading: '活动', share: 6 },
              { heading: '时长（小时）', share: 3, isNumber: true },
              { heading: '依据', share: 3 },
            ],
            services.map((one) => [
              one.day,
              one.activity,
              String(one.hours),
              one.isSigned ? '现场签到签退' : '工作人员登记',
            ]),
          ),
        ]),
    wordNote('本说明只列服务次数和时长，不含积分，不用于排名。'),
    ...wordSignature(issuer, formatDay(writtenOn)),
    ...(phone === '' ? [] : [wordNote(`核实电话：${phone}。`)]),
    ...(await wordWitness(witness)),
  ]);
  return { name: `${title}（${from}至${to}）.docx`, file };
}
