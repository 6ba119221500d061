import type { Picture } from '../../picture.ts';
import { courtyardMeetingStools } from './courtyard-meeting-stools.ts';
import { eveningMeetingUnderTree } from './evening-meeting-under-tree.ts';
import { villagersMeetingVote } from './villagers-meeting-vote.ts';

/** 院坝会、群众会. */
export const courtyardMeeting: readonly Picture[] = [
  courtyardMeetingStools,
  eveningMeetingUnderTree,
  villagersMeetingVote,
];
