import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkText } from '#content/privacy/check-text.ts';
import { sampleTown } from '#content/sample/index.ts';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const town = sampleTown('2026-11-24');
const surroundings = {
  names: new Set(town.volunteers.map(({ name }) => name)),
  allowed: new Set<string>(),
  published: town.stations.flatMap(({ phone, address }) => [phone, address]),
  words: [],
  ownHosts: [],
  hasPage: undefined,
};

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* texts(inner);
}

it('raises no alarm in any story, plan, need, project, team, station or document of the sample town', () => {
  const { activities, projects, teams, stations, documents } = town;
  const needs = town.needs.map(({ title, description, result }) => ({ title, description, result }));
  const all = [...texts({ activities, needs, projects, teams, stations, documents })];
  expect(all.length).toBeGreaterThan(1000);
  expect(all.flatMap((text) => checkText(text, '', surroundings))).toEqual([]);
});

it('raises no alarm in the stories as they are written, with title and captions', () => {
  const folder = path.join(root, 'content', 'sample', 'stories');
  const stories = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  expect(stories.length).toBeGreaterThan(60);
  expect(stories.flatMap((text) => checkText(text, '', surroundings))).toEqual([]);
});
