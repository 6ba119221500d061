import { encode } from 'uqr';
import { html, type Html } from '#content/writing/html.ts';

/** A line to be written on by hand, with its label; `text` is already there. */
export const blankLine = (label: string, text = ''): Html =>
  html`<span>${label}：<span class="blank">${text}</span></span>`;

/** A QR code as a picture of so many millimetres; `label` says where it leads. */
export function qrPicture(text: string, label: string, size: number): Html {
  const { data, size: side } = encode(text, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return html`<svg
    class="qr"
    role="img"
    aria-label="${label}"
    viewBox="0 0 ${side} ${side}"
    width="${size}mm"
    height="${size}mm"
    shape-rendering="crispEdges"
  >
    <rect width="${side}" height="${side}" fill="#fff" />
    <path d="${path}" fill="#000" />
  </svg>`;
}
