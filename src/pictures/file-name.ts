/** Name of a saved picture: it tells the view and the edition. `view` as the address of the picture has it. */
export const pictureFileName = (view: string, edition: string, format: 'svg' | 'png'): string =>
  `otbasy-atlas-${view}-${edition}.${format}`;
