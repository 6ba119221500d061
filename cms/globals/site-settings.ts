import type { GlobalConfig } from 'payload';
import { isActive } from '../access/is-active.ts';
import { isEditor } from '../access/is-editor.ts';
import { gateNotice } from '../fields/gate-notice.ts';
import { settingsContact } from '../fields/settings-contact.ts';
import { settingsMap } from '../fields/settings-map.ts';
import { settingsTown } from '../fields/settings-town.ts';
import { logGlobalChange } from '../log/log-changes.ts';
import { withFindings } from '../fields/with-findings.ts';
import { checkSettingsForm } from '../gate/check-form.ts';
import { settingsContacts, settingsTexts } from '../gate/public-texts.ts';
import { refuseBlockedSettings } from '../gate/refuse-blocked-settings.ts';
import { liveSettingsEndpoint } from '../publish/live-endpoint.ts';
import { requestPublishAfterGlobalChange } from '../hooks/request-publish-after-change.ts';

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
            { label: '地图', fields: settingsMap },
          ],
        },
      ],
      [...settingsTexts, ...settingsContacts],
    ),
  ],
};
