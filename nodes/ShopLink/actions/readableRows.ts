import type { IExecuteFunctions } from 'n8n-workflow';

import { itemsAt } from '../../shared/itemsAt';

interface Schema {
	safeParse(json: unknown): { data?: unknown };
}

/** Rows of a Data Table on an input, those that can be read: what is lost of them costs a message. */
export const readableRows = <Row>(
	context: IExecuteFunctions,
	index: number,
	schema: Schema,
): Row[] =>
	itemsAt(context, index).flatMap(({ json }) => {
		const { data } = schema.safeParse(json);
		return data ? [data as Row] : [];
	});
