import type { CollectionBeforeChangeHook } from 'payload';
import { publicNeedStates } from '#content/schema/need.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';

const [beginning, end] = ['网上微心愿（', '待拟标题）'] as const;

/** Whether a title is still the placeholder. */
export const isUntitled = (title: string): boolean => title.startsWith(beginning) && title.endsWith(end);

/** Title of a wish from the public until staff write one: the resident's own words are never a title. */
export const untitled = (village: string | null): string =>
  `${beginning}${village === null ? '' : `${village}，`}${end}`;

/** A wish becomes public under a title that staff have written. */
export const refuseUntitled: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { title, state } = { ...recordOf(originalDoc), ...data };
  const isPublic = publicNeedStates.some((one) => one === state);
  if (isPublic && typeof title === 'string' && isUntitled(title))
    throw new Refusal(
      '派单以后标题会公开。请先把“公开标题”改写成要办的事，例如“想学用智能手机”，不写是谁提的。',
    );
  return data;
};
