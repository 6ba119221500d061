'use client';
import { FaultPage } from '#cms/admin/FaultPage.tsx';

/** What stands in place of a page of the admin that could not be made. */
export default FaultPage;
