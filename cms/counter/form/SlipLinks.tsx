'use client';

interface Props {
  redemption: string;
  /** Whether it is an eligibility, which has a letter. */
  isEligibility?: boolean;
}

/** The papers of a redemption. */
export function SlipLinks({ redemption, isEligibility = false }: Props) {
  const slip = `/api/counter/slip?redemption=${redemption}`;
  return (
    <span className="counter-links">
      <a href={`${slip}&paper=80`} target="_blank" rel="noreferrer">
        小票（80 毫米）
      </a>
      <a href={`${slip}&paper=A6`} target="_blank" rel="noreferrer">
        兑换单（A6）
      </a>
      {isEligibility && <a href={`/api/counter/letter?redemption=${redemption}`}>推荐信（Word）</a>}
    </span>
  );
}
