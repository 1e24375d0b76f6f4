/* The terms of the export, apart from its schemas: who only names them need not load what checks files. */

export const QUOTATION_TYPES = ['direct', 'indirect', 'mixed'] as const;
export const FIGURE_TYPES = ['date', 'time', 'duration', 'percent', 'money', 'quantity', 'number', 'ordinal'] as const;
export const ENTITY_TYPES = ['person', 'organization', 'location', 'product', 'work', 'event'] as const;
/** TIMEX3 `mod` values that the detectors give. */
export const MODIFIERS = ['APPROX', 'MORE_THAN', 'LESS_THAN', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS', 'START', 'MID', 'END'] as const;
export const STATUSES = ['detected', 'confirmed', 'corrected', 'added', 'rejected'] as const;
export const VERIFICATION_OUTCOMES = ['verbatim', 'changed', 'not-found', 'not-checked'] as const;
