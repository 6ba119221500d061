import { useEffect } from 'react';

/** Loads after the first drawing, and again when what is loaded changes; not twice where React mounts twice. */
export function useLoading(load: () => Promise<void>): void {
  useEffect(() => {
    const timer = setTimeout(() => void load());
    return () => clearTimeout(timer);
  }, [load]);
}
