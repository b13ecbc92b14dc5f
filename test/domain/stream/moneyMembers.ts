import { z } from 'zod';

import { amount, amountOrNull, shopAmount } from '../../../domain/stream/readable';

/** Names of members that hold money; `shop` and `snelStart` only beside each other or beside `difference`. */
const MONEY =
	/^(total|amount|price|due|stuksprijs|verkoopprijs|receipts|difference|differenceCeiling|bookedDifference|ceiling|(.*)(Incl|Excl))$/;

const isMoney = (name: string, beside: readonly string[]): boolean =>
	MONEY.test(name) ||
	((name === 'shop' || name === 'snelStart') &&
		['shop', 'snelStart'].every((one) => beside.includes(one)));

const DECIMAL = /^-?\d{1,9}\.\d{2,12}$/;

/** Paths of members of an item that are named as money and are no decimal text. */
export function otherThanEuros(item: unknown, path = ''): string[] {
	if (Array.isArray(item)) return item.flatMap((row) => otherThanEuros(row, `${path}[]`));
	if (typeof item !== 'object' || item === null) return [];
	const names = Object.keys(item);
	return Object.entries(item).flatMap(([name, value]) => {
		const at = path === '' ? name : `${path}.${name}`;
		const values = Array.isArray(value) ? (value as unknown[]) : [value];
		if (!isMoney(name, names)) return otherThanEuros(value, at);
		const isRight = values.every(
			(one) => one === null || (typeof one === 'string' && DECIMAL.test(one)),
		);
		return isRight ? [] : [`${at} is ${JSON.stringify(value)}`];
	});
}

const AMOUNTS: z.ZodTypeAny[] = [amount, amountOrNull, shopAmount];

/** Paths of members of a schema that are named as money and read as something else than an amount. */
export function otherThanAmounts(schema: z.ZodTypeAny, path = ''): string[] {
	if (schema instanceof z.ZodObject) {
		const shape = schema.shape as Record<string, z.ZodTypeAny>;
		const names = Object.keys(shape);
		return names.flatMap((name) => {
			const at = path === '' ? name : `${path}.${name}`;
			if (!isMoney(name, names)) return otherThanAmounts(shape[name], at);
			return isAmount(shape[name]) ? [] : [at];
		});
	}
	return insideOf(schema).flatMap((inner) => otherThanAmounts(inner, path));
}

function isAmount(schema: z.ZodTypeAny): boolean {
	if (AMOUNTS.includes(schema)) return true;
	const inside = insideOf(schema);
	return inside.length > 0 && inside.every(isAmount);
}

function insideOf(schema: z.ZodTypeAny): z.ZodTypeAny[] {
	if (schema instanceof z.ZodArray) return [schema.element as z.ZodTypeAny];
	if (schema instanceof z.ZodRecord) return [schema.valueSchema as z.ZodTypeAny];
	if (schema instanceof z.ZodEffects) return [schema.innerType() as z.ZodTypeAny];
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
		return [schema.unwrap() as z.ZodTypeAny];
	}
	if (schema instanceof z.ZodDefault) return [schema.removeDefault() as z.ZodTypeAny];
	if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion) {
		return [...(schema.options as z.ZodTypeAny[])];
	}
	return [];
}
