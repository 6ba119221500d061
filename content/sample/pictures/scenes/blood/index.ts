import type { Picture } from '../../picture.ts';
import { bloodDonationRoom } from './blood-donation-room.ts';
import { bloodDonationBus } from './blood-donation-bus.ts';

/** 爱心献血. */
export const blood: readonly Picture[] = [bloodDonationRoom, bloodDonationBus];
