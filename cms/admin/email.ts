import type { EmailAdapter } from 'payload';

/** The CMS sends no mail, because towns have no mail server for it. Nothing in the CMS needs mail. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: '',
  sendEmail: () => Promise.reject(new Error('本系统不发送邮件。')),
});
