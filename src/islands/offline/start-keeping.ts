import { isKeepingOff } from './keeping-choice.ts';

/** The page is read and drawn first: what a device keeps of the site comes when there is nothing else to do. */
const whenQuiet = (then: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(then, { timeout: 10_000 }) : setTimeout(then, 2_000);

if (import.meta.env.PROD && 'serviceWorker' in navigator && !isKeepingOff())
  addEventListener('load', () =>
    whenQuiet(() => void import('./keep-copy.ts').then(({ keepCopy }) => keepCopy()).catch(() => undefined)),
  );
