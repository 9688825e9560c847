import { JSDOM } from 'jsdom';

/** The document that charts and maps are drawn in at build; nothing is ever attached to it. */
export const document: Document = new JSDOM('').window.document;
