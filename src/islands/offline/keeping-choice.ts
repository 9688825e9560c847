const KEY = 'offline';

/** Whether the reader of this device wants nothing kept on it. */
export function isKeepingOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    // Where nothing may be stored, nothing is kept.
    return true;
  }
}

/** Remembers the reader's choice. */
export function chooseKeeping(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
}
