import type { Row } from '../../simulators/prestashop/types';
import type { Artikel, Verkooporder } from '../../simulators/snelstart/tables';
import type { Hands } from '../../worlds/life/hands';
import type { LifeStory } from '../../worlds/life/lifeStory';

/** What a follow-up said of one order. */
export interface Told {
	orderId: number;
	change: string;
	outcome: string;
	summary: string;
}

/** Tables of the shop as they were when something was judged. */
type ShopTables = Record<string, Row[]>;

/** Everything by which the referee judges, nothing of it made by the product but what it told. */
export interface Evidence {
	tables: ShopTables;
	articles: readonly Artikel[];
	/** Article code of each product of the shop that ever was, as it is now on both sides. */
	codes: ReadonlyMap<string, string>;
	/** Sales orders before and after the follow-up; for an import only `after` counts. */
	before: readonly Verkooporder[];
	after: readonly Verkooporder[];
	stories: ReadonlyMap<number, LifeStory>;
	hands: Pick<Hands, 'work' | 'typed' | 'changed'>;
	/** Customer of each sales order when it was first seen, by its id. */
	firstCustomer: ReadonlyMap<string, string>;
	/** Sales orders that an earlier follow-up has put something else into. */
	replaced: ReadonlySet<string>;
	told: readonly Told[];
	/** Kinds of change that the settings allow to be carried out. */
	allowed: ReadonlySet<string>;
}

/** The web order of a payment reference, and the credit slip where it is of a credit; null for any other. */
export function readKey(key: string | null): { orderId: number; slip: string | null } | null {
	const parts = (key ?? '').split('-');
	if (parts.length < 2 || parts.length > 3 || parts[0] !== 'PS') return null;
	const orderId = Number(parts[1]);
	return Number.isInteger(orderId) ? { orderId, slip: parts[2] ?? null } : null;
}

/** Whole cents of an amount with or without dust. */
export const cents = (amount: unknown): number => {
	const size = Math.round(Math.abs(Number(amount)) * 100 + 1e-6);
	return Number(amount) < 0 && size > 0 ? -size : size;
};

/** Amounts of an order in cents of the books, whatever it was paid in. */
export const euroCentsOf = (order: Row | undefined): ((amount: unknown) => number) => {
	const rate = Number(order?.conversion_rate ?? 1) || 1;
	return (amount) => cents(Number(amount) / rate);
};

/** Cents that the conversion of so many amounts may be off. */
export const lostInConversion = (order: Row | undefined, amounts: number): number =>
	Number(order?.conversion_rate ?? 1) === 1 ? 0 : amounts;
