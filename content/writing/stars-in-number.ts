/** Pairs of stars between digits. They hide no digit: `138**1234**5678` still shows the number. */
export const starsInNumber = /(?<=[\d０-９])\*\*(?=[\d０-９])/g;
