import { readPictures, renderPicture, type Picture } from '#content/sample/pictures.ts';
import type { SampleTown } from '#content/sample/types.ts';
import type { Loading } from './loading.ts';

/** Number of pictures rendered and stored at the same time: both steps use threads of their own. */
const atOnce = 4;

/** Words in the alternative text of a drawing that stand for children and for people. */
const children = /孩子|学生|爷孙|小姑娘|娃/;
const people = /人|者|员|民|医生|护士|干部|农户|老|奶奶|青年|师傅|律师|姑娘|群众/;

/** Keys of the pictures that the town's records show. */
function shownBy({ stations, projects, teams, rewards, activities }: SampleTown): Set<string> {
  return new Set([
    ...stations.flatMap((station) => station.pictures),
    ...[...projects, ...teams, ...rewards].flatMap(({ cover }) => cover ?? []),
    ...activities.flatMap(({ cover, story }) => [
      ...(cover === null ? [] : [cover]),
      ...(story?.photos ?? []).map(({ picture }) => picture),
    ]),
  ]);
}

/** The consent data of a drawing, as an editor would have to record it for a real photo. */
function consentOf(alt: string): {
  showsPeople: boolean;
  consentKind: 'none-needed' | 'recorded' | 'guardian';
  consentNote: string;
} {
  if (children.test(alt)) {
    return {
      showsPeople: true,
      consentKind: 'guardian',
      consentNote: '示例图为手绘，画中孩子并无其人；真实照片须有监护人同意的记录。',
    };
  }
  if (people.test(alt)) {
    return {
      showsPeople: true,
      consentKind: 'recorded',
      consentNote: '示例图为手绘，画中人物并无其人；真实照片须有本人同意的记录。',
    };
  }
  return { showsPeople: false, consentKind: 'none-needed', consentNote: '' };
}

async function upload({ payload, ids }: Loading, picture: Picture): Promise<void> {
  const data = await renderPicture(picture);
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: picture.alt, credit: '示例绘图', isSample: true, ...consentOf(picture.alt) },
    file: { data, name: `${picture.key}.jpg`, mimetype: 'image/jpeg', size: data.length },
    depth: 0,
    overrideAccess: true,
    context: { skipPublish: true },
  });
  ids.note('media', picture.key, id);
}

/** Stores every picture that the town shows, with its smaller copies and the record of consent. */
export async function loadPictures(
  loading: Loading,
  onCount: (done: number, total: number) => void,
): Promise<void> {
  const shown = shownBy(loading.town);
  const waiting = readPictures().filter(({ key }) => shown.has(key));
  const total = waiting.length;
  let done = 0;
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await upload(loading, next);
      onCount(++done, total);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
}
