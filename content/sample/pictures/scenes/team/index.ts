import type { Picture } from '../../picture.ts';
import { teamPartyPioneers } from './team-party-pioneers.ts';
import { teamVillageVoice } from './team-village-voice.ts';
import { teamCivilityPioneers } from './team-civility-pioneers.ts';
import { teamClinicOnTheRoad } from './team-clinic-on-the-road.ts';

/** 志愿服务队合影. */
export const team: readonly Picture[] = [
  teamPartyPioneers,
  teamVillageVoice,
  teamCivilityPioneers,
  teamClinicOnTheRoad,
];
