import { z } from 'zod';

import { identifier, words } from './readable';

/** A number as a database writes it, with a point and as many decimals as its column has: nothing in it is a thousands separator. */
const DATABASE_NUMBER = /^-?\d{1,15}(\.\d{1,9})?$/;

const asNumber = (value: unknown): unknown =>
	typeof value === 'string' && DATABASE_NUMBER.test(value.trim()) ? Number(value) : value;

/** An empty cell of a table that was exported says null. */
const asNull = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

const number = z.preprocess(asNumber, z.number().finite());
const numberOrNull = z.preprocess(
	(value) => asNumber(asNull(value)),
	z.number().finite().nullable(),
);
const idOrNull = z.preprocess(asNull, identifier.nullable());
const textOrNull = z.preprocess(asNull, words.nullable());

/** A row of the query, whichever database and driver it comes from. */
export const localStockSchema = z
	.object({
		kind: z.literal('localStock'),
		what: z.enum(['article', 'component', 'order']),
		rows_read: z.preprocess(asNumber, z.number().int().positive()),
		article_id: idOrNull,
		code: textOrNull,
		name: textOrNull,
		inactive: number,
		stock_controlled: number,
		technical_stock: number,
		free_stock: number,
		component_id: idOrNull,
		sales_order: numberOrNull,
		web_order: textOrNull,
		quantity: numberOrNull,
	})
	.passthrough();
