export const EN_WEIGHTS: Readonly<Record<string, number>> = {};
