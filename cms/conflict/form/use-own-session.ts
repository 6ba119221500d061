'use client';
import { useAuth } from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Payload's own timer leaves the page when the session ends, and everything typed is lost. So the timer is
 * set this far ahead, in seconds.
 */
const farAway = 20 * 86_400;
/** While the user works, the session is prolonged at most once in this time, in milliseconds. */
const everyQuarter = 15 * 60_000;
const look = 20_000;

/**
 * Watches the end of the session in place of Payload. Prolongs the session while the user types or clicks.
 * When it is over, calls `onOver` instead of leaving the page.
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
