import { at, page, path, rect, segment, towels } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';
import { backdrop } from './backdrop.ts';
import { card } from './card.ts';

function towelStack(): string {
  return page(
    backdrop('#efe2c6', '#b98a5a', 590),
    segment(80, 120, 1120, 120, '#8c5b3c', 16),
    path('M 140 120 H 420 V 420 H 140 Z', '#8fb8c0'),
    rect(140, 350, 280, 20, '#fdfaf3'),
    rect(140, 384, 280, 8, '#fdfaf3'),
    path('M 420 120 L 400 120 L 404 420 H 420 Z', '#6f9aa4'),
    path('M 780 120 H 1040 V 380 H 780 Z', '#e5b0a2'),
    rect(780, 310, 260, 20, '#fdfaf3'),
    rect(780, 344, 260, 8, '#fdfaf3'),
    at(600, 740, towels(), 4.4),
    at(240, 740, towels(['#c9d6b8', '#f3e3c3']), 2.2),
    card(970, 740, 1.2),
  );
}

/** 系着红丝带的一摞毛巾，身后晾杆上挂着两条新毛巾。 */
export const rewardTowel: Picture = {
  key: 'reward-towel',
  subject: 'reward',
  alt: '系着红丝带的一摞毛巾，身后晾杆上挂着两条新毛巾',
  draw: towelStack,
};
