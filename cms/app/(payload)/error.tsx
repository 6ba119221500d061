'use client';
import { FaultPage } from '#cms/admin/FaultPage.tsx';

/** Shown in place of an admin page that could not be rendered. */
export default FaultPage;
