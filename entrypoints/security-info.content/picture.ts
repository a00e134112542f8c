/** Longest side of the picture that is handed on, in pixels: enough for any QR code a page shows. */
const largest = 1600;

/** White around the code: decoders need the quiet zone that a page's own margin may have given. */
const margin = 32;

/** The QR picture as a PNG data URL, whatever the page drew it with; null when the browser does not let it be read. */
export async function pictureOf(element: Element): Promise<string | null> {
  try {
    if (element instanceof HTMLImageElement) {
      await element.decode();
      return draw(element, element.naturalWidth, element.naturalHeight);
    }
    if (element instanceof HTMLCanvasElement) return draw(element, element.width, element.height);
    if (element instanceof SVGSVGElement) return await drawSvg(element);
    return null;
  } catch {
    return null;
  }
}

async function drawSvg(svg: SVGSVGElement): Promise<string | null> {
  const { width, height } = svg.getBoundingClientRect();
  const text = new XMLSerializer().serializeToString(svg);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  // Twice its size on the page: a module of a dense code must not fall between two pixels.
  return draw(image, width * 2, height * 2);
}

function draw(source: CanvasImageSource, width: number, height: number): string | null {
  if (width < 8 || height < 8) return null;
  const scale = Math.min(1, largest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale) + 2 * margin;
  canvas.height = Math.round(height * scale) + 2 * margin;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, margin, margin, canvas.width - 2 * margin, canvas.height - 2 * margin);
  return canvas.toDataURL('image/png');
}
