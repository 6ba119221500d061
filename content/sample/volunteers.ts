import { addDays } from './calendar.ts';
import { luck, type Luck } from './luck.ts';
import { inventNames } from './names.ts';
import type { VolunteerKind } from '../schema/volunteer-kinds.ts';
import type { SampleTeam, SampleVillage, SampleVolunteer } from './types.ts';

/** Staff of the town's own offices, who belong to no village: kind, number of people, team. */
const officials: readonly [VolunteerKind, number, string][] = [
  ['clinic-staff', 14, 'yiliao'],
  ['cadre', 16, 'dangyuan'],
  ['teacher', 8, 'xuanjiang'],
  ['cadre', 6, 'nongji'],
  ['other', 4, 'guanai'],
];

/** Kinds of villagers that each team of the town accepts. */
const welcome: Readonly<Record<string, readonly VolunteerKind[]>> = {
  yiliao: ['clinic-staff'],
  dangyuan: ['party-member', 'cadre'],
  xuanjiang: ['party-member', 'teacher', 'squire'],
  nongji: ['squire', 'resident', 'household-lead', 'grid'],
  shengyin: ['teacher', 'squire', 'student', 'party-member'],
  wenming: ['squire', 'party-member'],
  guanai: ['resident', 'household-lead', 'grid', 'student', 'other'],
};

/** Kind of person by position in a village team: the doctor first, then cadres, party members, neighbours. */
function kindAt(place: number, chance: Luck): VolunteerKind {
  if (place === 0) return 'clinic-staff';
  if (place <= 2) return 'cadre';
  if (place <= 6) return 'party-member';
  if (place <= 9) return 'squire';
  const drawn = chance.weighted(['resident', 'student', 'teacher', 'other'] as const, (kind) =>
    kind === 'resident' ? 8 : 1,
  );
  if (place === 10) return 'grid';
  return drawn === 'resident' && place <= 18 ? 'household-lead' : drawn;
}

/** Officials of the town who are contacts of the villages: each village has two or three. */
const liaisons = 30;

const bornBetween: Readonly<Record<VolunteerKind, readonly [number, number]>> = {
  'clinic-staff': [1972, 1998],
  cadre: [1975, 1999],
  'party-member': [1958, 1998],
  squire: [1950, 1972],
  teacher: [1960, 1996],
  student: [2004, 2008],
  resident: [1955, 1996],
  'household-lead': [1955, 1996],
  grid: [1955, 1996],
  other: [1962, 1996],
};

/** Two of three registered before the sample begins. The others registered one by one over two years. */
function registrationDay(place: number, chance: Luck): string {
  if (place <= 9 || chance.next() < 0.45) return addDays('2022-05-10', chance.whole(0, 900));
  return addDays('2024-11-20', chance.whole(0, 700));
}

/** 志愿者: invented people who fill every team to its `size`. They are always the same. */
export function inventVolunteers(
  teams: readonly SampleTeam[],
  villages: readonly SampleVillage[],
  reservedNames: readonly string[],
): SampleVolunteer[] {
  const chance = luck('volunteers');
  const villageTeams = teams.filter((team) => team.level === 'village');
  const places = [
    ...officials.flatMap(([kind, count, team]) =>
      Array.from({ length: count }, () => ({ kind, village: null, station: 'suo', team, place: 0 })),
    ),
    ...villageTeams.flatMap(({ key, size, village, station }) =>
      Array.from({ length: size }, (_, place) => ({
        kind: kindAt(place, chance),
        village,
        station,
        team: key,
        place,
      })),
    ),
  ];
  const names = inventNames(places.length, reservedNames);
  const volunteers = places.map(({ kind, village, station, team, place }, index): SampleVolunteer => {
    const { name, gender } = names[index] ?? { name: '', gender: 'female' };
    const [earliest, latest] = bornBetween[kind];
    return {
      key: `v${String(index + 1).padStart(3, '0')}`,
      name,
      gender,
      birthYear: chance.whole(earliest, latest),
      kind,
      village,
      liaisonVillages: villages
        .filter((_, at) => village === null && index < liaisons && at === index % villages.length)
        .map(({ key }) => key),
      households: kind === 'household-lead' ? 10 + ((index * 7) % 6) : null,
      station,
      teams: [team],
      registeredOn: registrationDay(place, chance),
      zeal: 0.3 + 6 * chance.next() ** 4,
    };
  });
  for (const team of teams.filter(({ level }) => level === 'town')) fillTeam(team, volunteers);
  return volunteers;
}

/** Adds people from the villages to a team of the town until it is full. */
function fillTeam({ key, size }: SampleTeam, volunteers: SampleVolunteer[]): void {
  const chance = luck(`team:${key}`);
  const kinds = welcome[key] ?? [];
  let missing = size - volunteers.filter(({ teams }) => teams.includes(key)).length;
  const free = volunteers
    .filter(({ kind, village, teams }) => village !== null && teams.length < 3 && kinds.includes(kind))
    .map((volunteer) => ({ volunteer, lot: chance.next() - (volunteer.teams.length === 1 ? 1 : 0) }))
    .sort((a, b) => a.lot - b.lot);
  for (const { volunteer } of free) {
    if (missing === 0) return;
    volunteer.teams.push(key);
    missing -= 1;
  }
  if (missing > 0) throw new Error(`teams.yaml: 队伍 ${key} 还差 ${missing} 人，请调小 size。`);
}
