import type { FieldChange } from '../../../domain/stream/assortmentChanges';
import type { TimeBudget } from '../../shared/timeBudget';
import { combination } from '../catalogue/combination';
import { product } from '../catalogue/product';
import { RecordReader } from '../catalogue/recordReader';
import { recordOf } from '../catalogue/recordOf';
import { wholeEntity } from '../catalogue/wholeEntity';
import { isAboutTheVerb } from '../client/isAboutTheVerb';
import { readByIds } from '../client/pages';
import type { ShopAnswer } from '../client/request';
import type { ShopQuery } from '../client/query';
import type { XmlEntity } from '../client/xml';
import type { ShopField } from '../schema/shopField';
import { byId } from '../wire/row';
import type { LocalisedText, ShopRow } from '../wire/shopRow';
import { holds } from './holds';
import type { ShopToRead } from './readAssortment';
import { sendInOrder, type WhyNot } from './sendInOrder';

/** Fields of one product or combination that are to be written. */
export interface FieldWrite {
	id: string;
	fields: readonly FieldChange[];
}

/** How a run writes. */
export interface GoodsWriter {
	batchSize: number;
	/** Whether to send changed fields alone (PATCH); turned off at the first refusal of the verb. */
	patches: boolean;
	/** Nothing is really sent: what is not there afterwards is no failure. */
	isDry: boolean;
	budget: TimeBudget;
}

/** What became of it: `gone` where the product is not there any more, `changed` where somebody changed a field since. */
export type FieldResult = 'written' | 'settled' | 'changed' | 'gone' | 'notKept' | WhyNot;

/**
 * Writes fields of products or combinations in one shop: reads each once more, writes what still is as it was judged,
 * leaves alone what somebody changed since, and reads it back.
 */
export async function writeFields(
	{ shop, shopId }: ShopToRead,
	resource: 'products' | 'combinations',
	writes: readonly FieldWrite[],
	writer: GoodsWriter,
): Promise<Map<FieldWrite, FieldResult>> {
	const results = new Map<FieldWrite, FieldResult>();
	if (writes.length === 0) return results;
	const read = async (some: readonly FieldWrite[]) =>
		byId(await readByIds(shop, { resource, display: 'full' }, 'id', some.map(idOf)));
	const before = await read(writes);
	const open = writes.filter((write) => {
		const state = stateOf(write, before.get(write.id));
		if (state !== null) results.set(write, state);
		return state === null;
	});
	if (open.length === 0) return results;
	const of = resource === 'products' ? product : combination;
	let fields: Promise<ShopField[]> | undefined;
	const send = async (rows: readonly FieldWrite[]): Promise<ShopAnswer> => {
		if (writer.patches && FIRST_WITH_PATCH <= Number.parseInt(shop.version(), 10)) {
			const entities = rows.map(changedEntity);
			const patched = await shop.patch(resource, { node: of.node, entities }, inShop(shopId));
			if (patched.ok || !isAboutTheVerb(patched.refusal)) return patched;
			writer.patches = false;
		}
		fields ??= new RecordReader(shop).fields(of);
		const known = await fields;
		const now = await read(rows);
		const entities = rows.map((write) => mergedEntity(write, now.get(write.id) ?? {}, known));
		return await shop.put(resource, { node: of.node, entities }, inShop(shopId));
	};
	const says = (write: FieldWrite, rows: ReadonlyMap<string, ShopRow>): boolean => {
		const row = rows.get(write.id);
		return row !== undefined && write.fields.every((field) => holds(row, field, field.after));
	};
	const failures = await sendInOrder(open, {
		...writer,
		send,
		shown: async (rows) => {
			const now = await read(rows).catch(() => null);
			return now && new Set(rows.filter((write) => says(write, now)));
		},
	});
	const after = writer.isDry ? null : await read(open);
	for (const write of open) {
		const isKept = after === null || says(write, after);
		const failure = failures.get(write);
		results.set(write, isKept ? (failure ?? 'written') : (failure ?? 'notKept'));
	}
	return results;
}

const FIRST_WITH_PATCH = 8;

/** PrestaShop keeps prices and names per shop, and writes those of the shop that is asked. */
export const inShop = (shopId: string): ShopQuery => (shopId === '' ? {} : { id_shop: shopId });

const idOf = ({ id }: FieldWrite): string => id;

/** Null where all of it is still to be written, as it was judged. */
function stateOf({ fields }: FieldWrite, row: ShopRow | undefined): FieldResult | null {
	if (row === undefined) return 'gone';
	if (fields.every((field) => holds(row, field, field.after))) return 'settled';
	const isAsJudged = fields.every(
		(field) => holds(row, field, field.before) || holds(row, field, field.after),
	);
	return isAsJudged ? null : 'changed';
}

const valueOf = ({ languageId, after }: FieldChange): string | LocalisedText[] =>
	languageId === '' ? after : [{ id: languageId, value: after }];

const changedEntity = ({ id, fields }: FieldWrite): XmlEntity => ({
	id,
	...Object.fromEntries(fields.map((field) => [field.field, valueOf(field)])),
});

/** The whole record as it is now, with what changes: of a text per language the other languages stay. */
function mergedEntity(
	{ id, fields }: FieldWrite,
	row: ShopRow,
	known: readonly ShopField[],
): XmlEntity {
	const languages = new Map(known.map((field) => [field.name, field.languages]));
	const record = recordOf(row, (name) => languages.get(name) ?? null);
	const entity: XmlEntity = { ...wholeEntity(known, record), id };
	for (const field of fields) {
		const held = entity[field.field];
		entity[field.field] =
			field.languageId !== '' && Array.isArray(held)
				? held.map((one) => (one.id === field.languageId ? { ...one, value: field.after } : one))
				: valueOf(field);
	}
	return entity;
}

