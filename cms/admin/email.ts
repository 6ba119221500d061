import type { EmailAdapter } from 'payload';

/** The CMS sends no mail: towns have no mail server to give it. Nothing in it asks for one. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: '',
  sendEmail: () => Promise.reject(new Error('本系统不发送邮件。')),
});
