import { UserError } from 'n8n-workflow';

import { isAboutTheVerb } from '../client/isAboutTheVerb';
import { readAllPages } from '../client/pages';
import type { ShopQuery } from '../client/query';
import type { ShopAnswer, ShopContext } from '../client/request';
import { openShop, type Shop } from '../client/shop';
import type { XmlEntity } from '../client/xml';
import { idNumberOf } from '../wire/row';
import { associationName } from './associationName';
import type { CatalogueResource } from './catalogueResource';
import { merged, type Changes } from './changesOf';
import { entityOf } from './entityOf';
import { wholeEntity } from './wholeEntity';
import { heldBy } from './heldBy';
import { highestIdOf } from './highestIdOf';
import { isUnclear } from './isUnclear';
import { recordMade } from './recordMade';
import { RecordReader } from './recordReader';
import { rowsWritten } from './rowsWritten';
import { holdsSame, says } from './says';
import { recordOf, type FieldValue, type ShopRecord } from './recordOf';

const PAGE_SIZE = 500;
const FIRST_WITH_PATCH = 8;

/**
 * Reads and writes any kind of record of the catalogue, for one node execution.
 * Every method throws in words for people. A write is never sent twice, but that one without PATCH follows it by PUT.
 */
export class ShopRecords extends RecordReader {
	private readonly highest = new Map<string, string>();

	constructor(
		shop: Shop,
		private readonly context: ShopContext,
	) {
		super(shop);
	}

	/** Makes a record; where the answer does not tell, the one that is new and says what was sent is it. */
	async create(of: CatalogueResource, changes: Changes): Promise<ShopRecord> {
		const before = this.highest.get(of.path) ?? (await highestIdOf(this.shop, of.path));
		const { node } = of;
		const entities = [entityOf(changes)];
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

	/**
	 * Puts the changes on the record as it is; one that says all of it already is not written.
	 *
	 * @param query what else the shop is to do with it, `sendemail`
	 */
	async update(
		of: CatalogueResource,
		id: string,
		changes: Changes,
		query: ShopQuery = {},
	): Promise<ShopRecord> {
		const before = await this.row(of, id, 'full');
		const now = recordOf(before, await this.languagesOf(of));
		const next = new Map([...changes].map(([name, to]) => [name, merged(heldBy(now, name), to)]));
		if (![...next].some(([name, to]) => differs(name, heldBy(now, name), to)))
			return await this.shown(of, before);
		const answered = await this.write(of, now, next, query);
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
	private async write(
		of: CatalogueResource,
		now: ShopRecord,
		next: Changes,
		query: ShopQuery,
	): Promise<ShopAnswer> {
		const { node } = of;
		const changed: XmlEntity = { id: now.id, ...entityOf(next) };
		if (Number.parseInt(this.shop.version(), 10) >= FIRST_WITH_PATCH) {
			const patched = await this.shop.patch(of.path, { node, entities: [changed] }, query);
			if (patched.ok || of.patchOnly || !isAboutTheVerb(patched.refusal)) return patched;
		}
		if (of.patchOnly) throw this.needsPatch(of);
		const entity = { ...wholeEntity(await this.fields(of), now), ...changed };
		return await this.shop.put(of.path, { node, entities: [entity] }, query);
	}

	private needsPatch({ noun, patchOnly }: CatalogueResource): UserError {
		const version = this.shop.version() || 'of an unknown version';
		return new UserError(`PrestaShop ${version} cannot change a ${noun.singular} safely`, {
			description: `It has no way to change single fields (PATCH came with PrestaShop 8), and ${patchOnly}.`,
		});
	}
}

/** Opens the shop of the node's credential. */
export const openRecords = async (context: ShopContext): Promise<ShopRecords> =>
	new ShopRecords(await openShop(context), context);

const AGAIN = 'Running this item again does no harm.';

/** Texts differ by any character; of what an association lists only the members that are named count. */
const differs = (name: string, now: FieldValue | undefined, to: FieldValue): boolean =>
	associationName(name) === null
		? JSON.stringify(to) !== JSON.stringify(now)
		: !holdsSame(name, now, to);
