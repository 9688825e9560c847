/** A run of letters of a drawing as it stands on the page: where it begins, and how it is set. */
export type TextRun = {
  text: string;
  /** From the text's own pixels to the drawing's. */
  matrix: DOMMatrix;
  x: number;
  y: number;
  font: string;
  fill: string;
  opacity: number;
  /** A line around the letters, under them; null for none. */
  halo: { colour: string; width: number } | null;
};

/** All runs of the texts of a drawing that is on the page. */
export function textRuns(svg: SVGSVGElement): TextRun[] {
  const home = svg.getScreenCTM()?.inverse();
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const matrix = text.getScreenCTM();
    if (!home || !matrix) return [];
    let first = 0;
    return [...text.childNodes].flatMap((node): TextRun[] => {
      const content = node.textContent ?? '';
      const at = first;
      first += content.length;
      if (content === '' || at >= text.getNumberOfChars()) return [];
      const looks = getComputedStyle(node instanceof Element ? node : text);
      const { x, y } = text.getStartPositionOfChar(at);
      const hasHalo = looks.stroke !== 'none' && looks.paintOrder.startsWith('stroke');
      return [
        {
          text: content,
          matrix: home.multiply(matrix),
          x,
          y,
          font: `${looks.fontWeight} ${looks.fontSize} ${looks.fontFamily}`,
          fill: looks.fill,
          opacity: Number(looks.opacity),
          halo: hasHalo ? { colour: looks.stroke, width: Number.parseFloat(looks.strokeWidth) } : null,
        },
      ];
    });
  });
}

/** Draws runs on a canvas of `scale` pixels for each of the drawing's, in the page's fonts. */
export function drawRuns(context: CanvasRenderingContext2D, runs: readonly TextRun[], scale: number): void {
  for (const { text, matrix, x, y, font, fill, opacity, halo } of runs) {
    context.setTransform(new DOMMatrix().scale(scale).multiply(matrix));
    context.font = font;
    context.globalAlpha = opacity;
    if (halo) {
      context.strokeStyle = halo.colour;
      context.lineWidth = halo.width;
      context.lineJoin = 'round';
      context.strokeText(text, x, y);
    }
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
}
