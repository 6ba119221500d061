import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { headers } from 'next/headers';
import { getPayload, type ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { lockForEditors } from '#cms/access/lock-for-editors.ts';
import { mayEdit } from '#cms/access/may-edit.ts';
import { importMap } from './admin/importMap.js';
import './custom.scss';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  const asked = await lockForEditors(args, async (edited) => {
    const payload = await getPayload({ config });
    const { user } = await payload.auth({ headers: await headers() });
    return mayEdit(payload, user, edited);
  });
  return handleServerFunctions({ ...asked, config, importMap });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
