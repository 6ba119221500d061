'use client';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { boxBetween, isBox, nudged, type Box } from './box.ts';

interface Props {
  url: string;
  boxes: readonly Box[];
  onChange: (boxes: Box[]) => void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How far an arrow key moves, as a fraction of the picture. */
const stepSize = 0.01;
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
const place = ({ x, y, width, height }: Box) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

/** The picture with boxes that the user draws by mouse or finger and moves by arrow keys. */
export function BlurEditor({ url, boxes, onChange }: Props) {
  const picture = useRef<HTMLDivElement>(null);
  const from = useRef<{ x: number; y: number } | null>(null);
  const [drawn, setDrawn] = useState<Box | null>(null);

  const pointAt = (event: PointerEvent) => {
    const { left, top, width, height } = picture.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  };
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLElement && event.target.dataset['box'] !== undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = pointAt(event);
  };
  const draw = (event: PointerEvent) => {
    if (from.current) setDrawn(boxBetween(from.current, pointAt(event)));
  };
  const end = () => {
    from.current = null;
    setDrawn(null);
    if (drawn && isBox(drawn)) onChange([...boxes, drawn]);
  };
  const steer = (event: KeyboardEvent, index: number) => {
    const arrow = arrows[event.key];
    const isRemoval = event.key === 'Delete' || event.key === 'Backspace';
    if (!arrow && !isRemoval) return;
    event.preventDefault();
    if (isRemoval) onChange(boxes.filter((_, other) => other !== index));
    else if (arrow) {
      const [dx, dy] = [arrow[0] * stepSize, arrow[1] * stepSize];
      onChange(boxes.map((box, other) => (other === index ? nudged(box, dx, dy, event.shiftKey) : box)));
    }
  };

  return (
    <div
      ref={picture}
      className="blur-picture"
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <img src={url} alt="要打码的照片" draggable={false} />
      {boxes.map((box, index) => (
        <button
          key={index}
          type="button"
          data-box={index}
          className="blur-box"
          style={place(box)}
          aria-label={`第 ${index + 1} 个框`}
          aria-describedby="blur-how"
          onKeyDown={(event) => steer(event, index)}
        >
          <span
            role="presentation"
            className="blur-remove"
            data-box={index}
            onClick={() => onChange(boxes.filter((_, other) => other !== index))}
          >
            ×
          </span>
        </button>
      ))}
      {drawn && <div className="blur-box" style={place(drawn)} />}
    </div>
  );
}
