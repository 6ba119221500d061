import { titleKey } from './title-key.ts';

/** Parts of a station's name: its kind (所, 站, 点, 中心; empty if not given) and its own name. */
export interface StationKey {
  kind: string;
  core: string;
}

/**
 * Key to compare station names. It is the same for `龙堰村站`, `龙堰站`, `龙堰村文明实践站`, `青禾镇龙堰村站` and `青禾镇龙堰村新时代文明实践站`.
 * `龙堰村服务点` has another kind.
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
