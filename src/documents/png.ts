/** Draws an SVG as a PNG, in a browser: for programs that cannot show SVG. */

/** Twice as many points each way, so that it is sharp on paper too. */
const sharpness = 2;

/** Resolves to the bytes of a PNG file; rejects when the browser cannot draw the picture. */
export async function drawPng(picture: {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}): Promise<Uint8Array> {
  const { svg, width, height } = picture;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * sharpness;
    canvas.height = height * sharpness;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser has no canvas to draw on.');
    // On white: a transparent picture would be lost on a dark page.
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!file) throw new Error('The picture could not be drawn.');
    return new Uint8Array(await file.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
