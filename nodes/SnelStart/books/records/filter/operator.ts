import type { CatalogueField } from '../../../catalogue/catalogueResource';

/** What a condition says of a field. */
export type Operator =
	| 'contains'
	| 'empty'
	| 'equals'
	| 'greater'
	| 'greaterOrEqual'
	| 'less'
	| 'lessOrEqual'
	| 'notContains'
	| 'notEmpty'
	| 'notEquals'
	| 'startsWith';

const ORDER: readonly Operator[] = ['greater', 'greaterOrEqual', 'less', 'lessOrEqual'];
const SAME: readonly Operator[] = ['equals', 'notEquals', 'empty', 'notEmpty'];
const TEXT: readonly Operator[] = [...SAME, 'contains', 'notContains', 'startsWith'];

const TAKEN: Record<CatalogueField['type'], readonly Operator[]> = {
	text: TEXT,
	whole: [...SAME, ...ORDER],
	decimal: [...SAME, ...ORDER],
	dateTime: [...SAME, ...ORDER],
	yesNo: ['equals', 'notEquals'],
	choice: SAME,
	reference: SAME,
	list: [],
};

/** What can be said of a field of this type. */
export const operatorsFor = (type: CatalogueField['type']): readonly Operator[] => TAKEN[type];

/** Operators that say something by themselves. */
export const needsNoValue = (operator: Operator): boolean =>
	operator === 'empty' || operator === 'notEmpty';
