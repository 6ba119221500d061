import { afterAll, beforeAll, expect, it } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';
import { phonePhoto } from '../../support/photo.ts';
import { sheetForm } from '../../support/sheet-form.ts';
import { roleColumns } from '../../support/role-columns.ts';

/**
 * Expected access to the endpoints other than the collections' own (`access.test.ts`), written down a second
 * time by hand: y or n, in this order of roles. The clerk belongs to another station than the records. A
 * small o means: only if the records belong to the clerk's own station.
 */
// prettier-ignore
const table: Readonly<Record<string, string>> = {
  //                                    adm edi cle fir sec thi ins kee lea
  'GET /exchange/ledger?from=2020-01-01&to=2030-12-31':
                                        'y   y   y   y   y   y   y   y   y',
  'GET /exchange/list/activities?format=csv':
                                        'y   y   y   y   y   y   y   y   y',
  'GET /exchange/list/volunteers?format=csv':
                                        'y   y   y   n   n   n   y   y   n',
  'GET /exchange/list/needs?format=csv':'y   y   y   n   n   n   y   n   n',
  'GET /exchange/list/participations?format=csv':
                                        'y   y   y   n   n   n   y   y   n',
  'GET /exchange/list/pointsEntries?format=csv':
                                        'y   y   n   n   n   n   y   y   n',
  'GET /exchange/list/auditLog?format=csv':
                                        'y   n   n   n   n   n   y   n   n',
  'GET /exchange/all':                  'y   y   n   n   n   n   y   n   n',
  'GET /exchange/archive':              'y   y   n   n   n   n   y   n   n',
  'POST /imports/check':                'y   y   y   n   n   n   n   n   n',
  'POST /releases/publish':             'y   y   n   n   n   n   n   n   n',
  'POST /releases/RELEASE/rollback':    'y   y   n   n   n   n   n   n   n',
  'GET /activities/ACTIVITY/review':    'y   y   y   y   y   y   y   y   y',
  'POST /activities/ACTIVITY/check':    'y   y   o   y   y   y   n   n   n',
  'POST /activities/check':            'y   y   y   y   y   y   n   n   n',
  'POST /stations/check':              'y   y   y   n   n   n   n   n   n',
  'POST /projects/check':              'y   y   n   n   n   n   n   n   n',
  'POST /media/check':                 'y   y   y   y   y   y   n   y   n',
  'POST /rewards/check':               'y   y   n   n   n   n   n   y   n',
  'POST /globals/siteSettings/check':  'y   y   n   n   n   n   n   n   n',
  'GET /activities/ACTIVITY/preview':  'y   y   y   y   y   y   y   y   y',
  'GET /stations/STATION/preview':     'y   y   y   y   y   y   y   y   y',
  'POST /media/MEDIA/blur':             'y   y   n   y   y   y   n   n   n',
  'GET /activities/versions?limit=1':   'y   y   y   y   y   y   y   n   n',
  'GET /users/PERSON/name':             'y   y   y   y   y   y   y   y   y',
  'GET /needs/meeting-sheet?channel=visit':
                                        'y   y   y   n   n   n   n   n   n',
  'GET /board':                        'y   y   y   n   n   n   y   n   y',
  'GET /board/NEED':                   'y   y   o   n   n   n   y   n   n',
  'POST /board/NEED/move':             'y   y   o   n   n   n   n   n   n',
  'POST /board/rows':                  'y   y   y   n   n   n   n   n   n',
  'GET /sign-sheets/paper?activity=ACTIVITY':
                                        'y   y   o   n   n   n   n   n   n',
  'GET /sign-sheets/poster?activity=ACTIVITY':
                                        'y   y   o   n   n   n   n   n   n',
  'GET /sign-sheets/rows?activity=ACTIVITY':
                                        'y   y   o   n   n   n   n   n   n',
  'POST /sign-sheets/save':             'y   y   o   n   n   n   n   n   n',
  'POST /sign-sheets/refuse':           'y   y   o   n   n   n   n   n   n',
  'GET /sign-sheets/volunteers?words=a':'y   y   y   n   n   n   y   y   n',
  'GET /counter/slip?paper=none':      'y   y   n   n   n   n   y   y   n',
  'GET /counter/letter':               'y   n   n   n   n   n   n   y   n',
  'GET /counter/extract':              'y   n   n   n   n   n   n   y   n',
  'POST /counter/code':                'y   n   n   n   n   n   n   y   n',
  'GET /counter/card':                 'y   n   n   n   n   n   n   y   n',
  'GET /counter/notices':              'y   y   n   n   n   n   y   y   n',
  'GET /counter/notice?paper=none':    'y   y   n   n   n   n   y   y   n',
  'POST /counter/notices':             'y   n   n   n   n   n   n   y   n',
  'POST /counter/notices/publish':     'y   n   n   n   n   n   n   y   n',
  'GET /points/people?q=某':           'y   y   n   n   n   n   y   y   n',
  'GET /points/account?volunteer=x':    'y   y   n   n   n   n   y   y   n',
  'GET /points/catalogue?volunteer=x':  'y   y   n   n   n   n   y   y   n',
  'POST /points/redeem':                'y   n   n   n   n   n   n   y   n',
  'POST /points/redemptions/x/hand':    'y   n   n   n   n   n   n   y   n',
  'POST /points/redemptions/x/giveBack':'y   n   n   n   n   n   n   y   n',
  'POST /points/stock':                 'y   n   n   n   n   n   n   y   n',
  'POST /points/give':                  'y   n   n   n   n   n   n   y   n',
  'POST /points/entries/x/undo':        'y   n   n   n   n   n   n   y   n',
  'POST /points/appeals':               'y   n   n   n   n   n   n   y   n',
  'POST /points/appeals/x/answer':      'y   n   n   n   n   n   n   y   n',
  'GET /points/report':                 'y   y   n   n   n   n   y   y   n',
  'GET /stations/versions?limit=1':     'y   y   y   y   y   y   y   y   y',
};

/** A row of a sign-in sheet in which nothing is written. */
const blankRow = {
  ...{ key: 'a', volunteer: '', written: '', day: '', in: '', out: '', hours: '', reason: '' },
  ...{ role: 'volunteer', difficulty: 'normal', stored: null, signIn: null },
};

let cms: OpenCms;
let ids: Record<'ACTIVITY' | 'MEDIA' | 'NEED' | 'PERSON' | 'RELEASE' | 'STATION', string>;
let own: Person;
let off: Person;
const people = new Map<string, Person>();

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  const [station, other] = [await makeRecord(payload, 'stations'), await makeRecord(payload, 'stations')];
  for (const role of roleColumns)
    people.set(
      role,
      await makePerson(payload, `某${role}`, [role], role === 'clerk' ? { stations: [other] } : {}),
    );
  own = await makePerson(payload, '本站信息员', ['clerk'], { stations: [station] });
  off = await makePerson(payload, '停用的人', ['administrator'], { active: false });
  const { buffer } = await phonePhoto('IMG 1.jpg');
  const medium = await payload.create({
    collection: 'media',
    data: { alt: '理发摊', consentKind: 'none-needed' },
    file: { data: buffer, mimetype: 'image/jpeg', name: 'a.jpg', size: buffer.length },
  });
  const release = await payload.create({
    collection: 'releases',
    data: { state: 'gone', requestedAt: new Date().toISOString(), requestedAt_tz: 'Asia/Shanghai' },
  });
  ids = {
    ACTIVITY: await makeRecord(payload, 'activities', { station }),
    MEDIA: medium.id,
    NEED: await makeRecord(payload, 'needs', { station, channel: 'wish' }),
    PERSON: own.id,
    RELEASE: release.id,
    STATION: station,
  };
});
afterAll(() => cms.close());

/** Whether access is granted. Any error other than a refusal also counts as granted. */
async function isLetIn(row: string, token?: string): Promise<boolean> {
  const [method = 'GET', address = ''] = row.split(' ');
  const at = Object.entries(ids).reduce((path, [name, id]) => path.replace(name, id), address);
  const bodies: Record<string, () => object | Promise<object>> = {
    '/imports/check': () =>
      sheetForm('volunteers', [
        ['姓名', '注册日期'],
        ['张三', '2026-01-02'],
      ]),
    '/board/NEED/move': () => ({ to: 'accepted', seen: 'older' }),
    '/sign-sheets/save': () => ({ activity: ids.ACTIVITY, rows: [blankRow] }),
    '/sign-sheets/refuse': () => ({ activity: ids.ACTIVITY, id: 'none' }),
    '/media/MEDIA/blur': () => ({ boxes: [{ x: 0.1, y: 0.1, width: 0.1, height: 0.1 }] }),
  };
  const body = method === 'POST' ? await (bodies[address]?.() ?? {}) : undefined;
  const { status } = await askApi(cms.payload, method as 'GET' | 'POST', at, { token, body });
  // A ledger without activities, or a redemption that there is not, answers 404 to users who may see it.
  return ![401, 403, ...(/\/ledger|^\/points/.test(address) ? [] : [404])].includes(status);
}

it.each(Object.entries(table))('%s lets in whom the table says, and nobody else', async (row, words) => {
  const told: string[] = [];
  for (const role of roleColumns) {
    const isIn = await isLetIn(row, people.get(role)?.token);
    const isOwn = !isIn && role === 'clerk' && (await isLetIn(row, own.token));
    told.push(isIn ? 'y' : isOwn ? 'o' : 'n');
  }
  expect(told).toEqual(words.split(/\s+/));
  expect([await isLetIn(row), await isLetIn(row, off.token)]).toEqual([false, false]);
});
