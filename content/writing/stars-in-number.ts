/** Pairs of stars between digits, which hide none of them: `138**1234**5678` is the number that it is. */
export const starsInNumber = /(?<=[\d０-９])\*\*(?=[\d０-９])/g;
