'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { ReviewInfo } from './review-info.ts';

/** The review of the activity being edited; null until it is known, and for one that is not saved yet. Asks anew after each save. */
export function useReviewInfo(): ReviewInfo | null {
  const { id, lastUpdateTime } = useDocumentInfo();
  const [info, setInfo] = useState<ReviewInfo | null>(null);
  const state = useFormFields(([fields]) => fields.reviewState?.value);

  useEffect(() => {
    if (id === undefined) return;
    const aborter = new AbortController();
    fetch(`/api/activities/${id}/review`, { signal: aborter.signal, credentials: 'same-origin' })
      .then(async (response) => {
        if (response.ok) setInfo((await response.json()) as ReviewInfo);
      })
      .catch(() => undefined);
    return () => aborter.abort();
  }, [id, lastUpdateTime, state]);

  return info;
}
