import { UserError } from 'n8n-workflow';

import { isAboutTheVerb } from '../client/isAboutTheVerb';
import { readAllPages } from '../client/pages';
import type { ShopAnswer, ShopContext } from '../client/request';
import { openShop, type Shop, type ShopReading } from '../client/shop';
import type { XmlEntity } from '../client/xml';
import { readFields } from '../schema/readFields';
import type { ShopField } from '../schema/shopField';
import { idNumberOf } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { CatalogueResource } from './catalogueResource';
import { merged, type Changes } from './changesOf';
import { fieldsOf } from './fieldsOf';
import { highestIdOf } from './highestIdOf';
import { isUnclear } from './isUnclear';
import { recordMade } from './recordMade';
import { rowsWritten } from './rowsWritten';
import { says } from './says';
import { recordOf, type FieldValue, type ShopRecord } from './recordOf';

const PAGE_SIZE = 500;
const FIRST_WITH_PATCH = 8;

/**
 * Reads and writes any kind of record of the catalogue, for one node execution.
 * Every method throws in words for people. A write is never sent twice, but that one without PATCH follows it by PUT.
 */
export class ShopRecords {
	private readonly known = new Map<string, Promise<ShopField[]>>();
	private readonly highest = new Map<string, string>();

	constructor(
		readonly shop: Shop,
		private readonly context: ShopContext,
	) {}

	/** The fields as this shop has them; asked once. */
	async fields(of: CatalogueResource): Promise<ShopField[]> {
		const asked =
			this.known.get(of.path) ?? readFields(this.shop, of.path).then((told) => fieldsOf(of, told));
		this.known.set(of.path, asked);
		return await asked;
	}

	/** Throws when there is no such record. */
	async get(of: CatalogueResource, id: string): Promise<ShopRecord> {
		return await this.shown(of, await this.row(of, id, await this.display(of)));
	}

	/** As many records as are wanted by rising id, Infinity for all. */
	async list(
		of: CatalogueResource,
		wanted: number,
		query: ShopReading['query'] = {},
	): Promise<ShopRecord[]> {
		const reading = { resource: of.path, display: await this.display(of), query };
		const rows = await readAllPages(this.shop, reading, PAGE_SIZE, '0', wanted);
		return await Promise.all(rows.map(async (row) => await this.shown(of, row)));
	}

	/** Makes a record; where the answer does not tell, the one that is new and says what was sent is it. */
	async create(of: CatalogueResource, changes: Changes): Promise<ShopRecord> {
		const before = this.highest.get(of.path) ?? (await highestIdOf(this.shop, of.path));
		const { node } = of;
		const entities = [Object.fromEntries(changes)];
		const answered = await this.shop.post(of.path, { node, entities });
		const made = isUnclear(answered)
			? await this.lookUpMade(of, changes, before, answered)
			: await this.get(of, String(idNumberOf(rowsWritten(this.context, answered, AGAIN)[0])));
		this.highest.set(of.path, made.id);
		return made;
	}

	private async lookUpMade(
		of: CatalogueResource,
		changes: Changes,
		before: string,
		answered: ShopAnswer,
	): Promise<ShopRecord> {
		const newSince = async () => {
			const reading = { resource: of.path, display: await this.display(of) };
			const rows = await readAllPages(this.shop, reading, PAGE_SIZE, before);
			return await Promise.all(rows.map(async (row) => await this.shown(of, row)));
		};
		return recordMade(
			of.noun,
			await newSince().catch(() => null),
			(record) => says(record, changes, of.secret),
			answered.ok ? 'its answer was empty' : answered.refusal.message,
		);
	}

	/** Puts the changes on the record as it is; one that says all of it already is not written. */
	async update(of: CatalogueResource, id: string, changes: Changes): Promise<ShopRecord> {
		const before = await this.row(of, id, 'full');
		const now = recordOf(before, await this.languagesOf(of));
		const next = new Map([...changes].map(([name, to]) => [name, merged(held(now, name), to)]));
		const differs = [...next].some(
			([name, to]) => JSON.stringify(to) !== JSON.stringify(now[name]),
		);
		if (!differs) return await this.shown(of, before);
		const answered = await this.write(of, now, next);
		if (!isUnclear(answered)) rowsWritten(this.context, answered, AGAIN);
		const after = await this.get(of, id);
		if (isUnclear(answered) && !says(after, next)) {
			rowsWritten(this.context, answered, AGAIN);
		}
		return after;
	}

	async remove(of: CatalogueResource, id: string): Promise<void> {
		const answered = await this.shop.remove(of.path, id);
		if (!answered.ok && isUnclear(answered)) {
			const query = { 'filter[id]': `[${id}]` };
			const left = await this.shop.read({ resource: of.path, display: ['id'], query });
			if (left.ok && left.rows.length === 0) return;
		}
		rowsWritten(this.context, answered, AGAIN);
	}

	/** PATCH leaves the rest to the shop; older shops, and keys without that right, get the whole record by PUT. */
	private async write(of: CatalogueResource, now: ShopRecord, next: Changes): Promise<ShopAnswer> {
		const { node } = of;
		const changed: XmlEntity = { id: now.id, ...Object.fromEntries(next) };
		if (Number.parseInt(this.shop.version(), 10) >= FIRST_WITH_PATCH) {
			const patched = await this.shop.patch(of.path, { node, entities: [changed] });
			if (patched.ok || of.patchOnly || !isAboutTheVerb(patched.refusal)) return patched;
		}
		if (of.patchOnly) throw this.needsPatch(of);
		const fields = (await this.fields(of)).filter(({ writing }) => writing !== 'refused');
		const whole = fields.flatMap(({ name }) => {
			const value = held(now, name);
			return value === undefined ? [] : [[name, value] as const];
		});
		const entity = { ...Object.fromEntries(whole), ...changed };
		return await this.shop.put(of.path, { node, entities: [entity] });
	}

	private needsPatch({ noun, patchOnly }: CatalogueResource): UserError {
		const version = this.shop.version() || 'of an unknown version';
		return new UserError(`PrestaShop ${version} cannot change a ${noun.singular} safely`, {
			description: `It has no way to change single fields (PATCH came with PrestaShop 8), and ${patchOnly}.`,
		});
	}

	private async row(
		of: CatalogueResource,
		id: string,
		display: ShopReading['display'],
	): Promise<ShopRow> {
		if (!/^[1-9]\d{0,9}$/.test(id)) {
			throw new UserError(`'${id}' is no ID of a ${of.noun.singular}: it is a whole number`);
		}
		const query = { 'filter[id]': `[${id}]` };
		const [row] = await this.shop.rows({ resource: of.path, display, query });
		if (row) return row;
		throw new UserError(`The shop has no ${of.noun.singular} with the ID ${id}`);
	}

	/** Everything, or all fields by name where some must not be read. */
	private async display({
		secret = [],
		...of
	}: CatalogueResource): Promise<ShopReading['display']> {
		if (secret.length === 0) return 'full';
		const names = (await this.fields(of)).map(({ name }) => name);
		return ['id', ...names.filter((name) => !secret.includes(name))];
	}

	private async languagesOf(of: CatalogueResource): Promise<(name: string) => string[] | null> {
		const languages = new Map(
			(await this.fields(of)).map((field) => [field.name, field.languages]),
		);
		return (name) => languages.get(name) ?? null;
	}

	private async shown(of: CatalogueResource, row: ShopRow): Promise<ShopRecord> {
		return recordOf(row, await this.languagesOf(of), of.secret);
	}
}

/** Opens the shop of the node's credential. */
export const openRecords = async (context: ShopContext): Promise<ShopRecords> =>
	new ShopRecords(await openShop(context), context);

const AGAIN = 'Running this item again does no harm.';

/** A field that is written as it stands; associations are not, the shop keeps those that are left out. */
const held = (record: ShopRecord, name: string): FieldValue | undefined => {
	const value = record[name];
	return typeof value === 'string' || Array.isArray(value) ? (value as FieldValue) : undefined;
};
