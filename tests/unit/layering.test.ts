import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cmsRooms, contentRooms, siteRooms, type Room } from '../rooms.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const specifier = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
/** Made by Payload, and a list of every screen. */
const generated = new Set(['cms/payload-types.ts', 'cms/app/(payload)/admin/importMap.js']);

/** Where an import leads, from the repository's root; undefined for a package. */
function targetOf(file: string, target: string): string | undefined {
  if (target === '@payload-config') return 'cms/payload.config.ts';
  if (target.startsWith('#')) return target.slice(1);
  if (!target.startsWith('.')) return undefined;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
}

interface Arrow {
  from: string;
  to: string;
}

/** Imports of ours in a floor. */
const arrowsOf = (floor: string): Arrow[] =>
  readdirSync(path.join(root, floor), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro|mjs|js|css)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/(?:^|\/)(?:\.next|node_modules)\//.test(file) && !generated.has(file))
    .flatMap((from) =>
      [...readFileSync(path.join(root, from), 'utf8').matchAll(specifier)].flatMap(([, target = '']) => {
        const to = targetOf(from, target);
        return to === undefined || generated.has(to) ? [] : [{ from, to }];
      }),
    );

/** Imports that lead to a floor that is not allowed. */
const crossings = (floor: string, allowed: readonly string[]) =>
  arrowsOf(floor)
    .filter(({ to }) => !allowed.includes(to.split('/')[0] ?? ''))
    .map(({ from, to }) => `${from} → ${to}`);

/** The room of a file: the longest name that it stands under. */
const roomOf = (rooms: readonly Room[], file: string): number => {
  const under = rooms
    .map(([folder], at) => ({ folder, at }))
    .filter(({ folder }) => `${file}/`.startsWith(`${folder}/`));
  return under.toSorted((a, b) => b.folder.length - a.folder.length)[0]?.at ?? -1;
};

it('content imports nothing of ours', () => {
  expect(crossings('content', ['content'])).toEqual([]);
});

it('cms imports only content beside itself', () => {
  expect(crossings('cms', ['cms', 'content'])).toEqual([]);
});

it('site imports only content beside itself', () => {
  expect(crossings('site', ['site', 'content'])).toEqual([]);
});

describe.each([
  ['cms', cmsRooms],
  ['site', siteRooms],
])('the rooms of %s', (floor, rooms) => {
  const own = arrowsOf(floor).filter(({ to }) => to.startsWith(`${floor}/`));

  it('are all in the list, and the list names no other', () => {
    const folders = readdirSync(path.join(root, floor), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'app')
      .map(({ name }) => `${floor}/${name}`)
      .flatMap((folder) =>
        folder === 'cms/records'
          ? readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`)
          : [folder],
      );
    expect(folders.filter((folder) => !rooms.some(([name]) => name === folder))).toEqual([]);
    expect(rooms.filter(([name]) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  it('import nothing that stands above them', () => {
    const upwards = own.filter(({ from, to }) => {
      const [here, there] = [roomOf(rooms, from), roomOf(rooms, to)];
      return there < here && here !== -1;
    });
    expect(upwards.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('are named from the root by others, and nearer by their own', () => {
    const wrong = arrowsOf(floor).filter(({ from, to }) => {
      const text = readFileSync(path.join(root, from), 'utf8');
      const isSame = roomOf(rooms, from) === roomOf(rooms, to);
      return isSame && from !== to && text.includes(`'#${to}'`);
    });
    expect(wrong).toEqual([]);
  });

  it('are seen at all, and their imports', () => {
    expect(own.length).toBeGreaterThan(100);
    expect(new Set(own.map(({ to }) => roomOf(rooms, to))).size).toBeGreaterThan(rooms.length / 2);
  });
});

it('README shows the map with these lines', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8').replace(/ +/g, ' ');
  for (const [folder, holds] of [...contentRooms, ...cmsRooms, ...siteRooms])
    expect(readme).toContain(`| \`${folder}${folder.endsWith('.ts') ? '' : '/'}\` | ${holds} |`);
});
