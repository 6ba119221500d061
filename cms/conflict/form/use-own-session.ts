'use client';
import { useAuth } from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';

/** Payload's own clock leaves the page at the end of a session, with all that was typed; it is set this far away, seconds. */
const farAway = 20 * 86_400;
/** Somebody who works keeps their session: at most so often it is asked to last longer, milliseconds. */
const everyQuarter = 15 * 60_000;
const look = 20_000;

/**
 * Minds how long the session lasts in place of Payload: prolongs it while somebody types or clicks, and says when it is over
 * instead of leaving the page.
 */
export function useOwnSession(onOver: () => void): { endsAt: (seconds: number) => void } {
  const { user, token, tokenExpirationMs, setUser } = useAuth();
  const end = useRef(Infinity);
  const prolonged = useRef(0);
  const isOver = useRef(onOver);
  useEffect(() => {
    isOver.current = onOver;
  }, [onOver]);

  const endsAt = useCallback((seconds: number) => {
    end.current = seconds * 1000;
    prolonged.current = Date.now();
  }, []);

  useEffect(() => {
    const isDisarmed = (tokenExpirationMs ?? 0) > Date.now() + (farAway * 1000) / 2;
    if (!user || tokenExpirationMs === undefined || isDisarmed) return;
    endsAt(tokenExpirationMs / 1000);
    setUser({ user, exp: Date.now() / 1000 + farAway, ...(token === undefined ? {} : { token }) });
  }, [user, token, tokenExpirationMs, setUser, endsAt]);

  useEffect(() => {
    const work = () => {
      if (Date.now() - prolonged.current < everyQuarter || Date.now() >= end.current) return;
      prolonged.current = Date.now();
      void fetch('/api/users/refresh-token', { method: 'POST', credentials: 'same-origin' })
        .then((response) => response.json())
        .then(({ exp }: { exp?: number }) => {
          if (typeof exp === 'number') endsAt(exp);
        })
        .catch(() => undefined);
    };
    const timer = setInterval(() => {
      if (Date.now() < end.current) return;
      end.current = Infinity;
      isOver.current();
    }, look);
    window.addEventListener('keydown', work);
    window.addEventListener('pointerdown', work);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', work);
      window.removeEventListener('pointerdown', work);
    };
  }, [endsAt]);

  return { endsAt };
}
