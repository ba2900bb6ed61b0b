/** A number beside somebody else's. */
export const ratingSides = {
  level: (level: number, low: string, high: string) => `${level} of 5 (1: ${low}; 5: ${high})`,
};
