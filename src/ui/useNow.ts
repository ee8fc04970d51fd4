import { useEffect, useState } from 'preact/hooks';

/** Minutes are the smallest unit that is shown. */
const TICK = 30_000;

/** The time, while the page stands open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
