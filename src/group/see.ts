/**
 * Reads QR codes in a picture: by the browser where it can (several at once), else by a library that is fetched then
 * (one at once). Knows nothing of what codes hold.
 */

interface Detector {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface Detectors {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own, where it has one that works: some have the name alone. */
async function native(): Promise<Detector | undefined> {
  const own = (globalThis as { readonly BarcodeDetector?: Detectors }).BarcodeDetector;
  try {
    if (own && (await own.getSupportedFormats()).includes('qr_code'))
      return new own({ formats: ['qr_code'] });
  } catch {
    // As where there is none.
  }
  return undefined;
}

/** As wide as a cheap phone reads in a quarter of a second. */
const widest = 800;
/** The middle of a camera's picture, as sharp as it is: two points for each module are enough, more than a metre away. */
const middle = 640;

/** The pixels of IMAGE, its longer side MOST at most; `undefined` as long as it has none. */
function pixelsOf(image: CanvasImageSource, width: number, height: number, most: number) {
  const scale = Math.min(1, most / Math.max(width, height));
  return drawnOn(width * scale, height * scale, (context, w, h) => context.drawImage(image, 0, 0, w, h));
}

function middleOf(image: CanvasImageSource, width: number, height: number) {
  const [w, h] = [Math.min(width, middle), Math.min(height, middle)];
  return drawnOn(w, h, (context) =>
    context.drawImage(image, (width - w) / 2, (height - h) / 2, w, h, 0, 0, w, h),
  );
}

function drawnOn(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D, width: number, height: number) => void,
): ImageData | undefined {
  if (!width || !height) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // What is transparent in a picture would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  draw(context, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Rejects where the library is wanted and does not come. */
export async function eyes(): Promise<(video: HTMLVideoElement) => Promise<readonly string[]>> {
  const own = await native();
  let looks = 0;
  const byLibrary = async (video: HTMLVideoElement) => {
    const { default: jsQR } = await import('jsqr');
    const { videoWidth: width, videoHeight: height } = video;
    // By turns: a code that is near, wherever it is held, and one that is far and in the middle.
    const pixels = looks++ % 2 ? middleOf(video, width, height) : pixelsOf(video, width, height, widest);
    const found =
      pixels && jsQR(pixels.data, pixels.width, pixels.height, { inversionAttempts: 'dontInvert' });
    return found?.data ? [found.data] : [];
  };
  if (!own) {
    await import('jsqr');
    return byLibrary;
  }
  let broken = false;
  return async (video) => {
    if (!broken) {
      try {
        return (await own.detect(video)).map(({ rawValue }) => rawValue);
      } catch {
        broken = true;
      }
    }
    return byLibrary(video);
  };
}

/**
 * The codes in the picture that FILE is; none where it has none. Rejects where it is no picture that this browser reads, or
 * where the library is wanted and does not come.
 */
export async function codesInPicture(file: Blob): Promise<readonly string[]> {
  const picture = await createImageBitmap(file);
  try {
    const own = await native();
    const found = await own?.detect(picture).catch(() => []);
    if (found?.length) return found.map(({ rawValue }) => rawValue);
    const { default: jsQR } = await import('jsqr');
    // A code that fills a sharp photograph is read best from a small one, a code at its edge from a large one.
    for (const most of [1000, 500, 2000]) {
      const pixels = pixelsOf(picture, picture.width, picture.height, most);
      const read = pixels && jsQR(pixels.data, pixels.width, pixels.height);
      if (read?.data) return [read.data];
    }
    return [];
  } finally {
    picture.close();
  }
}
