import type { CollectionConfig } from 'payload';
import { isAdministrator } from '#cms/access/is-administrator.ts';
import { isAdministratorField } from '#cms/access/is-administrator-field.ts';
import { roles } from '#cms/access/roles.ts';
import { settings } from '#cms/env/env.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { logFailedLogin, logLogin, logLogout } from '#cms/log/log-accounts.ts';
import { logPassword } from '#cms/log/log-password.ts';
import { askPresentPassword } from './ask-present-password.ts';
import { checkPassword } from './check-password.ts';
import { endSessionsWhenOff } from './end-sessions-when-off.ts';
import { guardLogin } from './guard-login.ts';
import { knowAddress, openAccount } from './know-address.ts';
import { keepAnAdministrator, keepAnAdministratorOnDelete } from './keep-an-administrator.ts';
import { notePasswordChange } from './note-password-change.ts';
import { ownAccount } from './own-account.ts';
import { passwordFirst } from './password-first.ts';
import { nameEndpoint } from './name-endpoint.ts';
import { refuseForgottenPassword } from './refuse-forgotten-password.ts';
import { refuseLoginWhenOff } from './refuse-login-when-off.ts';
import { boundSessions, leaveOutEndedSessions, renewSession } from './sessions.ts';

const onlyAdministrators = { create: isAdministratorField, update: isAdministratorField };

/** Accounts of the users of the CMS. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: '账号', plural: '账号' },
  auth: {
    tokenExpiration: 8 * 3600,
    // Wrong passwords are counted by `login-guard.ts`. Payload's own count would lock the account for every
    // user, no matter who typed them.
    maxLoginAttempts: Number.MAX_SAFE_INTEGER,
    cookies: { sameSite: 'Lax', secure: settings.siteUrl?.startsWith('https://') ?? false },
  },
  access: {
    admin: ({ req }) => req.user?.collection === 'users' && req.user.active === true,
    create: isAdministrator,
    read: ownAccount,
    update: ownAccount,
    delete: isAdministrator,
    unlock: isAdministrator,
  },
  endpoints: [nameEndpoint],
  hooks: {
    beforeOperation: [refuseForgottenPassword, guardLogin],
    beforeValidate: [passwordFirst, askPresentPassword, checkPassword, notePasswordChange],
    beforeChange: [keepAnAdministrator, endSessionsWhenOff],
    beforeDelete: [keepAnAdministratorOnDelete],
    beforeLogin: [refuseLoginWhenOff, boundSessions],
    afterRead: [leaveOutEndedSessions],
    refresh: [renewSession],
    afterChange: [logPassword],
    afterLogin: [logLogin, knowAddress],
    afterOperation: [openAccount],
    afterLogout: [logLogout],
    afterError: [logFailedLogin],
  },
  admin: {
    group: '系统',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'active', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    description: '一人一个账号，不要共用。人员变动时取消“启用”，不要删除，以保留历史记录里的署名。',
  },
  fields: [
    {
      name: 'currentPassword',
      label: '现在的密码',
      type: 'text',
      virtual: true,
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        disableBulkEdit: true,
        components: { Field: '/users/CurrentPassword#CurrentPassword' },
      },
    },
    {
      name: 'name',
      label: '姓名',
      type: 'text',
      required: true,
      saveToJWT: true,
      // The name signs texts and reviews, and the gate allows it in every text.
      access: { update: isAdministratorField },
      admin: { description: '审核署名和操作记录里显示。' },
    },
    {
      name: 'roles',
      label: '角色',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['clerk'],
      options: codeOptions(roles),
      access: onlyAdministrators,
      admin: { description: '可以多选，例如既是编辑又是一审。一审、二审、三审应由三个不同的人担任。' },
    },
    {
      name: 'stations',
      label: '负责的站点',
      type: 'relationship',
      relationTo: 'stations',
      hasMany: true,
      access: onlyAdministrators,
      admin: {
        description: '站点信息员只能登记和修改这些站点的内容。',
        condition: (data) => data.roles?.includes('clerk') ?? false,
      },
    },
    {
      name: 'teams',
      label: '负责的服务队',
      type: 'relationship',
      relationTo: 'teams',
      hasMany: true,
      access: onlyAdministrators,
      admin: {
        description: '服务队负责人在需求看板上接这些队伍的单、退单、办结。',
        condition: (data) => data.roles?.includes('leader') ?? false,
      },
    },
    {
      name: 'active',
      label: '启用',
      type: 'checkbox',
      defaultValue: true,
      access: onlyAdministrators,
      admin: { position: 'sidebar', description: '取消后立即退出登录，不能再进入系统。' },
    },
    {
      name: 'mustChangePassword',
      label: '下次登录须改密码',
      type: 'checkbox',
      defaultValue: false,
      access: onlyAdministrators,
      admin: { position: 'sidebar', description: '使用一次性密码的账号，改好密码之前不能做别的事。' },
    },
  ],
};
