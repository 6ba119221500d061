import type { Picture } from '../../picture.ts';
import { villageLoudspeakerMorning } from './village-loudspeaker-morning.ts';
import { broadcastStudio } from './broadcast-studio.ts';
import { megaphoneLane } from './megaphone-lane.ts';

/** 乡村大喇叭、广播站. */
export const broadcast: readonly Picture[] = [villageLoudspeakerMorning, broadcastStudio, megaphoneLane];
