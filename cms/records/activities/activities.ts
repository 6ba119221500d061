import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { activityLedger } from './activity-ledger.ts';
import { activityPlan } from './activity-plan.ts';
import { activityReview } from './activity-review.ts';
import { activityStory, activityTeaser } from './activity-story.ts';
import { slugField } from '#cms/slugs/slug-field.ts';
import { checkEndpoint } from '#cms/review/check-endpoint.ts';
import { fillPublishedOn } from './fill-published-on.ts';
import { refuseForeignRecords } from '#cms/access/refuse-foreign-records.ts';
import { deletableWhileUnsent } from '#cms/review/deletable-while-unsent.ts';
import { editableUnlessInReview } from '#cms/review/editable-unless-in-review.ts';
import { noteWriters } from '#cms/review/note-writers.ts';
import { restoreAsDraft } from '#cms/review/restore-as-draft.ts';
import { reviewEndpoints } from '#cms/review/review-endpoints.ts';
import { saveAsDraft } from '#cms/review/save-as-draft.ts';
import { reviewedDrafts } from '#cms/fields/drafts.ts';

/** 活动: one dated event through its whole life: planned, held and counted, told as a story. */
export const activities: CollectionConfig = {
  slug: 'activities',
  labels: { singular: '活动', plural: '活动' },
  // Changes to many records at once go through the review (BulkReview).
  disableBulkEdit: true,
  access: { ...accessOf('activities'), update: editableUnlessInReview, delete: deletableWhileUnsent },
  versions: reviewedDrafts,
  endpoints: [...reviewEndpoints, restoreAsDraft, checkEndpoint],
  defaultSort: '-startsAt',
  hooks: {
    beforeOperation: [saveAsDraft],
    beforeChange: [noteWriters, refuseForeignRecords('activities'), fillPublishedOn],
  },
  admin: {
    group: '活动',
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'station', 'category', 'reviewState', '_status'],
    listSearchableFields: ['title', 'place', 'summary'],
    components: {
      beforeListTable: ['/review/form/BulkReview#BulkReview'],
      edit: {
        beforeDocumentControls: ['/review/form/ReviewActions#ReviewActions'],
        PublishButton: '/review/form/NoButton#NoButton',
        UnpublishButton: '/review/form/NoButton#NoButton',
        Status: '/review/form/ReviewStatus#ReviewStatus',
      },
    },
    description: '一场活动只建一条记录：先填计划，开展后填台账，再写故事。同一件事不用填两遍。',
  },
  fields: [
    {
      name: 'reviewNotice',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/review/form/ReviewNotice#ReviewNotice' },
      },
    },
    {
      type: 'tabs',
      tabs: [
        { label: '计划', description: '开展之前：做什么、在哪里、什么时候。', fields: activityPlan },
        {
          label: '台账',
          description: '开展之后：来了多少人，服务了多长时间。',
          fields: [
            { name: 'ledger', label: '当天登记', type: 'group', fields: activityLedger },
            {
              name: 'signSheets',
              type: 'ui',
              admin: {
                disableListColumn: true,
                components: { Field: '/records/activities/form/SignSheets#SignSheets' },
              },
            },
            {
              name: 'participations',
              label: '参与的志愿者',
              type: 'join',
              collection: 'participations',
              on: 'activity',
              admin: {
                defaultColumns: ['volunteer', 'hours', 'role', 'hoursKnownBy'],
                description: '逐人登记时长，积分由此计算。',
              },
            },
            {
              name: 'needs',
              label: '回应的群众需求',
              type: 'join',
              collection: 'needs',
              on: 'activity',
              admin: {
                defaultColumns: ['code', 'title', 'state'],
                allowCreate: false,
                description: '在“群众需求”里把需求关联到本活动后，显示在这里。',
              },
            },
          ],
        },
        {
          label: '故事',
          description: '写给群众看的报道。还没写可以留空，计划和台账照样公开。',
          fields: [...activityTeaser, { name: 'story', label: '报道', type: 'group', fields: activityStory }],
        },
        { label: '审核', description: '三审三校与发布时间。', fields: activityReview },
      ],
    },
    // A slug like 2026 would be the address of that year's archive.
    slugField({ from: 'title', refuse: /^\d{4}$/ }),
  ],
};
