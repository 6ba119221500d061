import type { TextField } from 'payload';

/** The published phone number of a place; never a private one. */
export const stationPhone: TextField = {
  name: 'phone',
  label: '对外电话',
  type: 'text',
  validate: (value: string | null | undefined) =>
    !value || /^[0-9+() -]{5,20}$/.test(value) || '电话只写数字和横线，例如 0851-24567890。',
  admin: {
    placeholder: '0851-24567890',
    description: '会公开在网站上，请填站点的办公电话，不要填私人手机号。',
  },
};
