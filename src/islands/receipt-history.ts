import { isReceiptHash, type ReceiptAddress, receiptHash } from './receipt-address.ts';

/** How many entries back the page stood without the panel; null for an entry that the panel did not make. */
function depth(): number | null {
  const state: unknown = history.state;
  const told = typeof state === 'object' && state !== null && 'receipt' in state ? state.receipt : null;
  return typeof told === 'number' && told > 0 ? told : null;
}

/**
 * Puts an opened receipt into the address bar as an entry of its own, so that Back closes it. `isFirst` when the
 * panel was closed before.
 */
export function pushReceipt(address: ReceiptAddress, isFirst: boolean): void {
  const before = isFirst ? 0 : depth();
  const state: unknown = history.state;
  history.pushState(
    { ...(typeof state === 'object' ? state : {}), receipt: before === null ? null : before + 1 },
    '',
    receiptHash(address),
  );
}

/** Takes the receipt out of the address bar and leaves no entry: for an address that was shared or typed. */
export function forgetReceipt(): void {
  if (!isReceiptHash(location.hash)) return;
  const state: unknown = history.state;
  history.replaceState(
    { ...(typeof state === 'object' ? state : {}), receipt: null },
    '',
    location.pathname + location.search,
  );
}

/**
 * Takes the receipt out of the address bar by going back over the panel's own entries. Where something else,
 * such as a filter, has changed the address since (`search` is that of the opening), nothing is gone back over.
 */
export function leaveReceipt(search: string): void {
  const steps = depth();
  if (steps !== null && isReceiptHash(location.hash) && location.search === search) history.go(-steps);
  else forgetReceipt();
}
