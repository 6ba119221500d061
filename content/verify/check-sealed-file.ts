import { readFile, stat } from 'node:fs/promises';
import type { Tables } from '#content/schema/index.ts';
import { checkSealed, type SealFault } from '#content/sealed/check-sealed.ts';
import { sealedFile } from '#content/sealed/sealed-file.ts';
import type { VerifyFault } from './finding.ts';
import { limits } from './limits.ts';
import { readJson } from './read-json.ts';
import { VerifyRefusal } from './verify-refusal.ts';

const kinds: Readonly<Record<SealFault['kind'], string>> = {
  altered: '被改动过',
  missing: '不见了',
  added: '是后来添上的',
};

/**
 * Compares a file of sealed rows, which an inspector got on the spot, with the seal of its month in the dataset, and its
 * number of people with the published one. Throws a VerifyRefusal for any other file.
 */
export async function checkSealedFile(
  name: string,
  { sealedMonths, volunteerCounts }: Pick<Tables, 'sealedMonths' | 'volunteerCounts'>,
  notices: string[],
): Promise<VerifyFault[]> {
  const stats = await stat(name).catch(() => null);
  if (!stats?.isFile()) throw new VerifyRefusal(`没有文件“${name}”。--sealed 后面写实践所给的参与记录文件。`);
  if (stats.size > limits.file) throw new VerifyRefusal(`文件 ${name} 太大，不像一个月的参与记录。`);
  const parsed = sealedFile.safeParse(readJson(name, await readFile(name)));
  if (!parsed.success) throw new VerifyRefusal(`文件 ${name} 不是实践所给的参与记录文件。`);
  const { month } = parsed.data;
  const tell = (message: string): VerifyFault => ({ kind: 'sealed', place: name, period: month, message });
  const sealed = sealedMonths.find((row) => row.month === month);
  if (sealed === undefined) return [tell(`公开数据里没有 ${month} 的封存记录，这个文件证明不了什么。`)];
  const { isSame, faults, people } = checkSealed(parsed.data, sealed);
  const found = faults.map(({ kind, place }) => tell(`${month} 的参与记录第 ${place} 行${kinds[kind]}。`));
  if (!isSame && found.length === 0)
    found.push(tell(`${month} 的参与记录与封存的根不相等，公布的封存记录被改动过。`));
  if (isSame)
    notices.push(
      `${month} 的 ${parsed.data.rows.length} 行参与记录，与公布时封存的一行不差，共 ${people} 人。`,
    );
  const published = volunteerCounts.find((row) => row.scope === 'town' && row.period === month)?.active;
  if (isSame && published !== undefined && published !== null && published !== people)
    found.push({
      ...tell(`${month}，全镇，参加过服务的志愿者：公布 ${published}，参与记录里是 ${people} 人。`),
      metric: 'volunteersActive',
      scope: 'town',
      published,
      computed: people,
    });
  return found;
}
