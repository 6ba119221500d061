import { at, page, pottedPlant, rect, repeat, soap, soapBox } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';
import { backdrop } from './backdrop.ts';
import { card } from './card.ts';

function soaps(): string {
  return page(
    backdrop('#f3ddcf', '#d9b79c', 500),
    repeat(5, (row) =>
      repeat(9, (index) =>
        rect(10 + index * 134, 10 + row * 98, 126, 90, (index + row) % 4 === 0 ? '#efd2c0' : '#f6e4d8', {
          rx: 5,
        }),
      ),
    ),
    rect(0, 490, 1200, 16, '#c9a184'),
    at(420, 720, soap(), 4.6),
    at(900, 660, soapBox(), 3.4),
    at(960, 760, soapBox('#7fae9c'), 3),
    pottedPlant(140, 640, 250, '#7fa663', '#fdf3e4'),
    card(680, 770, 1),
  );
}

/** 皂碟上放着一块香皂，旁边叠着两盒包装好的香皂。 */
export const rewardSoap: Picture = {
  key: 'reward-soap',
  subject: 'reward',
  alt: '皂碟上放着一块香皂，旁边叠着两盒包装好的香皂',
  draw: soaps,
};
