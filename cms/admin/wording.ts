import { tooLong } from '#cms/fields/longest-text.ts';

/** Replaces Payload's texts whose Chinese is English, a product name, or unusual for people here. */
export const wording = {
  general: {
    lastModified: '改于',
    payloadSettings: '界面设置',
    backToDashboard: '回工作台',
    createNew: '新增',
    createNewLabel: '新增{{label}}',
    created: '建于',
    creating: '新增',
    creatingNewLabel: '正在新增{{label}}',
    dashboard: '工作台',
    noLabel: '—',
    noResults: '没有找到{{label}}。可能还没有登记，也可能被过滤条件挡住了。',
    sorryNotFound: '地址可能写错了，或者这条记录已经删除、您的角色看不到。',
    untitled: '还没有标题',
  },
  validation: { shorterThanMax: tooLong('{{maxLength}}') },
};
