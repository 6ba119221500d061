import { titleKey } from './title-key.ts';

/** What a station's name says of it: its kind (所, 站, 点, 中心; empty where none is said), and the name of its own. */
export interface StationKey {
  kind: string;
  core: string;
}

/**
 * The parts of a station's name that tell it from others: the same for `龙堰村站`, `龙堰站`, `龙堰村文明实践站`, `青禾镇龙堰村站` and
 * `青禾镇龙堰村新时代文明实践站`; of another kind for `龙堰村服务点`.
 */
export function stationKey(name: string): StationKey {
  const [, whole = '', kind = ''] = /^(.*?)(中心|所|站|点)?$/s.exec(titleKey(name)) ?? [];
  const core = whole
    .replace(/新时代|文明实践|志愿服务|服务$/g, '')
    .replace(/实践$/, '')
    .replace(/(?<=.)(?:村|社区|村委会|居委会)$/, '');
  const [, within] = /^.{1,8}?(?:镇|乡|街道)(.{2,})$/.exec(core) ?? [];
  return { kind, core: within ?? core };
}
