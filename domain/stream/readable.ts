import { z } from 'zod';

import { decimalOfMicros, microsOf } from '../money/cents';

/** Whole numbers, and decimals of which nobody can take the point for a thousands separator. */
const CERTAIN_NUMBER = /^-?\d{1,12}(\.\d{1,2})?$/;

const asNumber = (value: unknown): unknown =>
	typeof value === 'string' && CERTAIN_NUMBER.test(value.trim()) ? Number(value) : value;

const asText = (value: unknown): unknown => {
	if (value === null || value === undefined) return '';
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
};

const asId = (value: unknown): unknown =>
	typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;

const asFlag = (value: unknown): unknown =>
	value === 'true' ? true : value === 'false' ? false : value;

const asAmount = (value: unknown): unknown =>
	typeof value === 'number' && Number.isFinite(value)
		? decimalOfMicros(Math.round(value * MICROS)).replace(/0{1,4}$/, '')
		: value;

const MICROS = 1_000_000;

const isAmount = (text: string): boolean => microsOf(text) !== null;

const isShopAmount = (text: string): boolean => text === '' || isAmount(text);

const isAmountOrNull = (text: string | null): boolean => text === null || isAmount(text);

/**
 * A number without which nothing may be subtracted. A text counts where its value is certain: "2", but neither "1,5"
 * nor "1.000".
 */
export const readableNumber = z.preprocess(asNumber, z.number().finite());

/** Euros as decimal text: a number of JavaScript counts to the sixth decimal, a comma never. */
export const amount = z.preprocess(asAmount, z.string().refine(isAmount));

/** An amount that is allowed to be unknown, but must say so by null. */
export const amountOrNull = z.preprocess(asAmount, z.string().nullable().refine(isAmountOrNull));

/** An amount as the shop wrote it; empty where it says none. */
export const shopAmount = z.preprocess(asAmount, z.string().refine(isShopAmount));

/** Pieces that somebody takes: never fewer than none. */
export const takenQuantity = z.preprocess(asNumber, z.number().finite().nonnegative());

export const wholeNumber = z.preprocess(asNumber, z.number().int());

/** A number that is allowed to be unknown, but must say so by null. */
export const numberOrNull = z.preprocess(asNumber, z.number().finite().nullable());

/** A text for people, or one that may be empty: dropping it does no harm. */
export const words = z.preprocess(asText, z.string());

/** A text that must be there, though it may be empty. */
export const textOrEmpty = z.preprocess(asId, z.string());

/** A text that something is found by. */
export const identifier = z.preprocess(asId, z.string().min(1));

export const idOrNull = z.preprocess(asId, z.string().min(1).nullable());

export const flag = z.preprocess(asFlag, z.boolean());

/** A flag that is allowed to be unknown, but must say so by null. */
export const flagOrNull = z.preprocess(asFlag, z.boolean().nullable());

/** What kept an order back or is good to know of it. */
export const problems = z.array(
	z.object({ code: identifier, message: words, fix: words }).passthrough(),
);
