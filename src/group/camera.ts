/** The camera, from the press of a button until it is stopped: what it sees is read and thrown away, picture by picture. */
import { eyes } from './see.ts';

export type NoCamera =
  /** The page came by plain http, where browsers give no camera. */
  | 'insecure'
  | 'refused'
  | 'none'
  /** Another program has it. */
  | 'busy'
  /** What reads codes did not arrive. */
  | 'missing';

/** Between two looks, in milliseconds: the browser draws and hears meanwhile. */
const pause = 120;

/** Where the page may not even ask, and why. */
export const cannotAsk = (): NoCamera | undefined =>
  !globalThis.isSecureContext ? 'insecure' : navigator.mediaDevices ? undefined : 'none';

/**
 * Shows the camera in VIDEO and gives each sight of codes to SEEN; an empty one tells that none is in view.
 * @param ended The camera went away by itself.
 * @returns What stops it, or why there is none.
 */
export async function watch(
  video: HTMLVideoElement,
  seen: (texts: readonly string[]) => void,
  ended: () => void,
): Promise<(() => void) | NoCamera> {
  const no = cannotAsk();
  if (no) return no;
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
  } catch (error) {
    return reasonOf(error);
  }
  let isOn = true;
  const stop = () => {
    isOn = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    removeEventListener('pagehide', stop);
  };
  addEventListener('pagehide', stop);
  for (const track of stream.getTracks())
    track.addEventListener('ended', () => {
      if (isOn) ended();
      stop();
    });
  try {
    const look = await eyes();
    video.srcObject = stream;
    await video.play();
    void (async () => {
      while (isOn) {
        const texts = await look(video).catch(() => []);
        if (isOn) seen(texts);
        await new Promise((go) => setTimeout(go, pause));
      }
    })();
    return stop;
  } catch {
    stop();
    return 'missing';
  }
}

function reasonOf(error: unknown): NoCamera {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
}
