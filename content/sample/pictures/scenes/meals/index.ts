import type { Picture } from '../../picture.ts';
import { lunchDeliveryElder } from './lunch-delivery-elder.ts';
import { communityCanteen } from './community-canteen.ts';

/** 爱心送餐. */
export const meals: readonly Picture[] = [lunchDeliveryElder, communityCanteen];
