import type { INodeProperties } from 'n8n-workflow';

import { recordLocator } from '../../../shared/recordLocator';
import type { RecordKind } from './recordKind';

const TYPED_IN = { type: 'string' } as const;

/** The parameter that says which record is meant. */
export const recordProperty = ({ resource, codes = [] }: RecordKind): INodeProperties =>
	recordLocator(
		resource.name,
		'12',
		codes.map(({ field, name, example }) => ({
			...TYPED_IN,
			displayName: name,
			name: field,
			placeholder: `e.g. ${example}`,
		})),
	);
