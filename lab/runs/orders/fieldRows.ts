import type { INodeParameters } from 'n8n-workflow';
import type { HandField } from '../../worlds';
import { locator } from './locator';

/** Extra fields that are filled by hand, as they stand on the screen. */
export const fieldRows = (fields: readonly HandField[]): INodeParameters => ({
	row: fields.map(({ name, text }) => ({
		field: locator('name', name),
		text: locator('text', text),
	})),
});
