import type { PayloadRequest } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { textOf } from './cells/cell.ts';
import { alikeNames } from './alike-names.ts';
import { dayAt } from './cells/day-at.ts';
import { dayBounds } from './cells/day-bounds.ts';
import { personKey } from './cells/person-key.ts';
import { stationKey } from './cells/station-key.ts';
import { titleKey } from './cells/title-key.ts';
import { readNewest } from './read-newest.ts';

/** Collections that sheets refer to by name. */
export type Listed =
  | 'stations'
  | 'villages'
  | 'teams'
  | 'projects'
  | 'categories'
  | 'activities'
  | 'volunteers'
  | 'standards'
  | 'needs'
  | 'documents';

/** Result of looking up a name. */
export type Found = { id: string } | { fault: string };

const labels: Record<Listed, string> = {
  stations: '阵地',
  villages: '村',
  teams: '队伍',
  projects: '服务项目',
  categories: '服务类别',
  activities: '活动',
  volunteers: '志愿者',
  standards: '标准',
  needs: '群众需求',
  documents: '文件',
};

/** Names of a record in a sheet: ours, then others that users write. `station` is the name of its station. */
function namesIn(list: Listed, doc: Readonly<Record<string, unknown>>, station: string): string[] {
  const text = (name: string) => (typeof doc[name] === 'string' ? doc[name] : '');
  switch (list) {
    case 'stations':
      return [text('shortName'), text('name')];
    case 'activities': {
      const named = `${text('title')} ${text('startsAt') === '' ? '' : shanghaiDay(text('startsAt'))}`;
      return [named, `${named} ${station}`, text('title')];
    }
    case 'volunteers': {
      const phone = text('phone').replace(/\D/g, '');
      return [
        phone === '' ? text('name') : `${text('name')} ${phone}`,
        `${text('name')} ${station}`,
        text('name'),
      ];
    }
    case 'needs':
      return [text('code')];
    default:
      return [text('name') || text('title')];
  }
}

/** Key of a full name with its numbers: `张三 13800000000` differs from `张三`. */
const fullKey = (name: string) => textOf(name).replaceAll(' ', '').toLowerCase();

/** A name with its day as the directory writes it, for other notations such as `义诊 3月5日`. */
const withDay = (name: string) =>
  textOf(name)
    .split(' ')
    .map((word) => {
      const found = dayAt(word, dayBounds());
      return found?.rest === '' && 'value' in found.day ? found.day.value : word;
    })
    .join(' ');

/** Keys to look up a record, the most reliable first: the exact name, then looser forms. */
function keysOf(list: Listed, name: string): string[] {
  switch (list) {
    case 'volunteers':
      return [fullKey(name), personKey(name)];
    case 'activities':
      return [fullKey(name), titleKey(withDay(name))];
    case 'stations': {
      const { kind, core } = stationKey(name);
      return [fullKey(name), titleKey(name), ...(core === '' ? [] : [`${core} ${kind}`])];
    }
    default:
      return [fullKey(name), titleKey(name)];
  }
}

/** Index of the records that sheets refer to by name. It is read once per sheet. */
export class Directory {
  readonly #names = new Map<string, readonly string[]>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #records = new Map<string, Readonly<Record<string, unknown>>>();

  /** Reads all records that may be referred to, with the read access of the user. */
  static async read(req: PayloadRequest, lists: readonly Listed[]): Promise<Directory> {
    const directory = new Directory();
    for (const list of lists) {
      for (const record of await readNewest(req, list)) directory.add(list, record.id, record);
    }
    return directory;
  }

  /** Adds a record to the index. */
  add(list: Listed, id: string, doc: Readonly<Record<string, unknown>>): void {
    const station = list === 'stations' ? '' : this.nameOf('stations', idOf(doc['station']));
    const names = namesIn(list, doc, station)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    this.#names.set(`${list} ${id}`, names);
    this.#records.set(`${list} ${id}`, doc);
    const keys = names.flatMap((name) => keysOf(list, name));
    // Clerks also write 龙堰村 for 龙堰村站.
    const cores = list === 'stations' ? names.map((name) => `${stationKey(name).core} `) : [];
    for (const key of new Set([...keys, ...cores])) {
      const at = `${list} ${key}`;
      this.#byKey.set(at, (this.#byKey.get(at) ?? new Set()).add(id));
    }
  }

  /** Name of a record in a sheet, unambiguous if possible. Empty for null and for an unknown record. */
  nameOf(list: Listed, id: string | null): string {
    const names = id === null ? [] : (this.#names.get(`${list} ${id}`) ?? []);
    const isItsOwn = (name: string) => this.#byKey.get(`${list} ${fullKey(name)}`)?.size === 1;
    return names.find(isItsOwn) ?? names[0] ?? '';
  }

  /** Every known record of a list. */
  all(list: Listed): (Readonly<Record<string, unknown>> & { id: string })[] {
    return [...this.#records].flatMap(([at, record]) =>
      at.startsWith(`${list} `) ? [{ ...record, id: at.slice(list.length + 1) }] : [],
    );
  }

  /** Names of the records of a list. */
  #namesOf(list: Listed): string[] {
    return [...this.#names].flatMap(([at, names]) => (at.startsWith(`${list} `) ? names.slice(0, 1) : []));
  }

  /** A known record, or an empty object if it is unknown. */
  record(list: Listed, id: string | null): Readonly<Record<string, unknown>> {
    return this.#records.get(`${list} ${id ?? ''}`) ?? {};
  }

  /** Finds the record with a name, exact or in another form. Returns a fault if none or several match. */
  find(list: Listed, name: string): Found {
    for (const key of keysOf(list, name)) {
      const [id, ...more] = this.#byKey.get(`${list} ${key}`) ?? [];
      if (id === undefined) continue;
      if (more.length === 0) return { id };
      const ways = [id, ...more].slice(0, 3).map((one) => `“${this.nameOf(list, one)}”`);
      return {
        fault: `有 ${more.length + 1} 个${labels[list]}叫“${name}”，请写完整，例如${ways.join('或')}。`,
      };
    }
    const alike =
      list === 'volunteers'
        ? []
        : alikeNames(
            name,
            this.#namesOf(list),
            list === 'stations' ? (one) => stationKey(one).core : undefined,
          );
    const asked = alike.length === 0 ? '' : `是不是${alike.map((one) => `“${one}”`).join('或')}？`;
    return {
      fault: `没有找到${labels[list]}“${name}”。${asked}请核对名称，或先在“${labels[list]}”里登记。`,
    };
  }
}

/** Identifier in a reference, for use in keys; empty if there is none. */
export const refOf = (value: unknown) => idOf(value) ?? '';
