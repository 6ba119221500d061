import type { Picture } from '../../picture.ts';
import { rewardDetergent } from './reward-detergent.ts';
import { rewardSoap } from './reward-soap.ts';
import { rewardTissue } from './reward-tissue.ts';
import { rewardTowel } from './reward-towel.ts';
import { rewardRice } from './reward-rice.ts';
import { rewardCookingOil } from './reward-cooking-oil.ts';
import { rewardUmbrella } from './reward-umbrella.ts';
import { rewardThermos } from './reward-thermos.ts';
import { rewardWashSet } from './reward-wash-set.ts';
import { rewardCertificate } from './reward-certificate.ts';
import { rewardSkillsTraining } from './reward-skills-training.ts';
import { rewardJobRecommendation } from './reward-job-recommendation.ts';

/** 兑换物品与资格. */
export const reward: readonly Picture[] = [
  rewardDetergent,
  rewardSoap,
  rewardTissue,
  rewardTowel,
  rewardRice,
  rewardCookingOil,
  rewardUmbrella,
  rewardThermos,
  rewardWashSet,
  rewardCertificate,
  rewardSkillsTraining,
  rewardJobRecommendation,
];
