'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { ReviewInfo } from './review-info.ts';

/**
 * Review data of the edited activity; null until it is loaded and for an unsaved activity. Loaded again after
 * each save.
 */
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
