import address from '../styles/receipt-panel.css?url';
import { loadStyles } from './load-styles.ts';

/** Adds the panel's style sheet to the page, once. Throws when it can't be had. */
export const loadReceiptStyles = (): Promise<void> => loadStyles(address);
