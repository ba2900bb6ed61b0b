/** A QR code that is drawn by hand, in what Preact draws. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { drawn, type Code as Modules } from '../ui/qr-code.ts';

export function Code({ size, data, name }: Modules & { readonly name: string }) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(drawn({ size, data }, name)), [data, name]);
  return <figure class="group-code" ref={place} />;
}
