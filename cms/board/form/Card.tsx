'use client';
import type { KeyboardEvent } from 'react';
import type { BoardCard } from '../board-cards.ts';
import { shortDay } from './short-day.ts';

interface Props {
  card: BoardCard;
  onOpen: () => void;
  /** Moves to the next or to an earlier column. */
  onStep: (direction: 1 | -1) => void;
  onDrag: (card: BoardCard | null) => void;
}

/** Moves the focus to the neighbouring card of the column. */
function focusNeighbour(from: HTMLElement, direction: 1 | -1): void {
  const cards = [...(from.closest('ul')?.querySelectorAll<HTMLElement>('.board-card') ?? [])];
  cards[cards.indexOf(from) + direction]?.focus();
}

/** One need. Opened with a click or Enter, moved by drag or with the arrow keys. */
export function Card({ card, onOpen, onStep, onDrag }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => onStep(1),
      ArrowLeft: () => onStep(-1),
      ArrowDown: () => focusNeighbour(event.currentTarget, 1),
      ArrowUp: () => focusNeighbour(event.currentTarget, -1),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  const marks = [
    card.awaitsAnswer && '等回话',
    card.isUnproven && '未验证',
    card.mayBeDouble && '可能重复',
    card.merged > 0 && `并入 ${card.merged} 件`,
  ].filter((mark) => mark !== false);
  return (
    <li>
      <button
        type="button"
        className={`board-card${card.daysLate > 0 ? ' is-late' : ''}`}
        data-card={card.id}
        draggable={card.to.length > 0}
        onClick={onOpen}
        onKeyDown={onKeyDown}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', card.code);
          onDrag(card);
        }}
        onDragEnd={() => onDrag(null)}
      >
        <strong>{card.title}</strong>
        <span className="board-facts">
          {[card.code, card.village, card.channel, card.category].filter(Boolean).join(' · ')}
        </span>
        {card.team !== '' && <span className="board-facts">{card.team}</span>}
        <span className="board-due">
          {card.dueOn === null
            ? `${shortDay(card.submittedOn)}提出`
            : card.daysLate > 0
              ? `超期 ${card.daysLate} 天`
              : `${shortDay(card.dueOn)}前`}
        </span>
        {marks.length > 0 && (
          <span className="board-marks">
            {marks.map((mark) => (
              <i key={mark}>{mark}</i>
            ))}
          </span>
        )}
      </button>
    </li>
  );
}
