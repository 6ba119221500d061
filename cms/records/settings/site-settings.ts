import type { GlobalConfig } from 'payload';
import { isActive } from '#cms/access/is-active.ts';
import { isEditor } from '#cms/access/is-editor.ts';
import { gateNotice } from '#cms/gate/gate-notice.ts';
import { settingsContact } from './settings-contact.ts';
import { settingsMap } from './settings-map.ts';
import { settingsNeeds } from './settings-needs.ts';
import { settingsTown } from './settings-town.ts';
import { logGlobalChange } from '#cms/log/log-changes.ts';
import { withFindings } from '#cms/gate/with-findings.ts';
import { checkSettingsForm } from '#cms/gate/check-form.ts';
import { settingsContacts, settingsTexts } from '#cms/gate/public-texts.ts';
import { refuseBlockedSettings } from '#cms/gate/refuse-blocked-settings.ts';
import { liveSettingsEndpoint } from '#cms/publish/live-endpoint.ts';
import { requestPublishAfterGlobalChange } from '#cms/publish/request/request-publish-after-change.ts';

/** The town and its site. */
export const siteSettings: GlobalConfig = {
  slug: 'siteSettings',
  label: '网站设置',
  access: { read: isActive, update: isEditor },
  hooks: {
    beforeChange: [refuseBlockedSettings],
    afterChange: [requestPublishAfterGlobalChange('siteSettings'), logGlobalChange],
  },
  versions: { max: 20 },
  endpoints: [checkSettingsForm, liveSettingsEndpoint],
  admin: { group: '系统', description: '镇名、联系方式、备案号等，保存后全站更新。' },
  fields: [
    gateNotice,
    ...withFindings(
      [
        {
          type: 'tabs',
          tabs: [
            { label: '镇和网站', fields: settingsTown },
            { label: '联系与备案', fields: settingsContact },
            { label: '需求办理', fields: settingsNeeds },
            { label: '地图', fields: settingsMap },
          ],
        },
      ],
      [...settingsTexts, ...settingsContacts],
    ),
  ],
};
