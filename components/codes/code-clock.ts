let skew = 0;

/** The time (epoch ms) that this page's codes are made with: the computer's, or as the last clock check corrects it. */
export const codeClock = (): number => Date.now() + skew;

/** Corrects the codes of this page by `milliseconds`, from what is drawn next on. */
export function setCodeSkew(milliseconds: number): void {
  skew = milliseconds;
}
