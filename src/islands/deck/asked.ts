/** What a deck was loaded for: the control that was used, and of a box whether it was ticked. */
export type Asked = { target: HTMLElement; checked: boolean };
