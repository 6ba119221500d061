'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { KeptWords } from './KeptWords.tsx';
import { LiveNotice } from '#cms/publish/form/LiveNotice.tsx';
import { GateCheck } from './GateCheck.tsx';

/** Top of a form that is published by saving it: the live state, unsaved texts, and findings of the gate. */
export function GateNotice() {
  const { collectionSlug, hasSavePermission } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const hasDrafts = collectionSlug && getEntityConfig({ collectionSlug })?.versions?.drafts;
  const maySave = hasSavePermission !== false;
  return (
    <>
      <LiveNotice />
      {maySave && <KeptWords />}
      <GateCheck canAsk={maySave} canChange={maySave} step={hasDrafts ? '发布' : '保存'} />
    </>
  );
}
