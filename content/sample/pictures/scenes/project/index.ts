import type { Picture } from '../../picture.ts';
import { projectKinshipPairing } from './project-kinship-pairing.ts';
import { projectNeighbourHelp } from './project-neighbour-help.ts';
import { projectFourOrderLoop } from './project-four-order-loop.ts';

/** 品牌项目. */
export const project: readonly Picture[] = [
  projectKinshipPairing,
  projectNeighbourHelp,
  projectFourOrderLoop,
];
