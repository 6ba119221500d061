/** The mark in the admin's corner: a hand that holds a heart, in the site's red. */
export function Icon() {
  return (
    <svg
      className="practice-icon"
      viewBox="0 0 32 32"
      width="28"
      height="28"
      role="img"
      aria-label="文明实践"
    >
      <rect width="32" height="32" rx="7" fill="#b8121b" />
      <path
        d="M16 21.5c-4.6-3-7-5.3-7-8a3.7 3.7 0 0 1 7-1.7 3.7 3.7 0 0 1 7 1.7c0 2.7-2.4 5-7 8Z"
        fill="#fff"
      />
      <path d="M8 24.5h16" stroke="#f2c14e" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
