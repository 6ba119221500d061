/** What became of an appeal against an entry. */
export const appealStates = {
  open: '待答复',
  upheld: '申诉成立，已更正',
  rejected: '申诉不成立，已说明',
} as const;
