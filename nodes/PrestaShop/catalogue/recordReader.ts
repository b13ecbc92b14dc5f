import { UserError } from 'n8n-workflow';

import { readConfiguration } from '../client/readConfiguration';
import type { Shop, ShopReading } from '../client/shop';
import { readFields } from '../schema/readFields';
import type { ShopField } from '../schema/shopField';
import { text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { settingsOf } from '../wire/shopScope';
import { knownZone } from '../wire/shopTime';
import { associationName } from './associationName';
import type { CatalogueResource } from './catalogueResource';
import { fieldsOf } from './fieldsOf';
import type { Condition } from './filters/condition';
import { fieldKind } from './filters/fieldKind';
import { readMatching } from './filters/readMatching';
import { recordOf, type ShopRecord } from './recordOf';
import { theOneWith } from './theOneWith';

/** Which records are wanted. */
export interface RecordWish {
	conditions: readonly Condition[];
	/** How many at most; Infinity for all. */
	wanted: number;
	newestFirst?: boolean;
	/** Sub-shop of a multistore whose records are meant; '' for the shop behind the URL. */
	shopId?: string;
}

/** The id as a field of any record. */
const ID: ShopField = {
	name: 'id',
	required: false,
	writing: 'refused',
	format: 'isUnsignedId',
	maxLength: null,
	languages: null,
	members: null,
	filterable: true,
};

/** Reads any kind of record, in the one form that is complete in every version. Every method throws in words for people. */
export class RecordReader {
	private readonly known = new Map<string, Promise<ShopField[]>>();
	private clock: Promise<string> | undefined;

	constructor(readonly shop: Shop) {}

	/** The fields as this shop has them; asked once. */
	async fields(of: CatalogueResource): Promise<ShopField[]> {
		const asked =
			this.known.get(of.path) ?? readFields(this.shop, of.path).then((told) => fieldsOf(of, told));
		this.known.set(of.path, asked);
		return await asked;
	}

	/** The fields that a condition may be about, the id among them. */
	async filterFields(of: CatalogueResource): Promise<ShopField[]> {
		const hidden = [...(of.secret ?? []), ...(of.hidden ?? [])];
		const fields = await this.fields(of);
		return [ID, ...fields.filter(({ name, members }) => !members && !hidden.includes(name))];
	}

	/** Throws when there is no such record. */
	async get(of: CatalogueResource, id: string): Promise<ShopRecord> {
		return await this.shown(of, await this.row(of, id, await this.display(of)));
	}

	/** As many records as are wanted, by rising id unless the newest come first. */
	async find(of: CatalogueResource, wish: RecordWish): Promise<ShopRecord[]> {
		const rows = await this.matching(of, await this.display(of), wish);
		return recordsOf(rows, await this.form(of));
	}

	/** The records that hold a value in a field, by rising id unless the newest come first. */
	async having(
		of: CatalogueResource,
		name: string,
		value: string,
		wish: Omit<Partial<RecordWish>, 'conditions'> = {},
	): Promise<ShopRecord[]> {
		const conditions = [await this.equals(of, name, value)];
		return await this.find(of, { wanted: Infinity, ...wish, conditions });
	}

	private async equals(of: CatalogueResource, name: string, value: string): Promise<Condition> {
		const field = (await this.filterFields(of)).find((one) => one.name === name);
		if (field) return { field, comparison: 'is', values: [value] };
		throw new UserError(`A ${of.noun.singular} of this shop has no field '${name}'`);
	}

	/** How many records meet conditions: PrestaShop counts nothing, so they are read by what the conditions are about. */
	async count(
		of: CatalogueResource,
		wish: Pick<RecordWish, 'conditions' | 'shopId'>,
	): Promise<number> {
		const shown = ['id', ...wish.conditions.map(({ field }) => field.name)];
		return (await this.matching(of, [...new Set(shown)], { ...wish, wanted: Infinity })).length;
	}

	/** The one record that holds a code. Throws when there is none, or when several have it: a name is not a key. */
	async idWith(of: CatalogueResource, field: string, value: string): Promise<string> {
		const conditions = [await this.equals(of, field, value)];
		const rows = await this.matching(of, ['id', field], { conditions, wanted: Infinity });
		return theOneWith(of.noun, rows, field, value);
	}

	private async matching(
		{ path }: CatalogueResource,
		display: ShopReading['display'],
		{ conditions, wanted, newestFirst = false, shopId = '' }: RecordWish,
	): Promise<ShopRow[]> {
		const withDates = conditions.some(({ field }) => fieldKind(field) === 'date');
		const zone = knownZone(withDates ? await this.zone() : '');
		const query = shopId === '' ? {} : { id_shop: shopId };
		const reading = { resource: path, display, query };
		return await readMatching(this.shop, reading, { conditions, wanted, newestFirst, zone });
	}

	/** Time zone of the shop, '' where the key may not read it; asked once. */
	async zone(): Promise<string> {
		this.clock ??= readConfiguration(this.shop, ['PS_TIMEZONE']).then(
			(rows) => settingsOf(rows).get('PS_TIMEZONE') ?? '',
		);
		return await this.clock;
	}

	protected async row(
		of: CatalogueResource,
		id: string,
		display: ShopReading['display'],
	): Promise<ShopRow> {
		if (!/^[1-9]\d{0,9}$/.test(id)) {
			throw new UserError(`'${id}' is no ID of a ${of.noun.singular}: it is a whole number`);
		}
		const query = { 'filter[id]': `[${id}]` };
		const rows = await this.shop.rows({ resource: of.path, display, query });
		const row = rows.find((one) => text(one, 'id') === id);
		if (row) return row;
		throw new UserError(`The shop has no ${of.noun.singular} with the ID ${id}`);
	}

	/** Everything, or all fields by name where some must not be read. */
	protected async display(of: CatalogueResource): Promise<ShopReading['display']> {
		const { secret = [] } = of;
		if (secret.length === 0) return 'full';
		const fields = (await this.fields(of)).filter(({ name }) => !secret.includes(name));
		return [
			'id',
			...fields.flatMap(({ name, members }) => {
				const association = associationName(name);
				if (association === null) return [name];
				return members && members.length > 0 ? [`${association}[${members.join(',')}]`] : [];
			}),
		];
	}

	/** Ids of the languages of each field. */
	protected async languagesOf(of: CatalogueResource): Promise<(name: string) => string[] | null> {
		const languages = new Map(
			(await this.fields(of)).map((field) => [field.name, field.languages]),
		);
		return (name) => languages.get(name) ?? null;
	}

	protected async shown(of: CatalogueResource, row: ShopRow): Promise<ShopRecord> {
		return (await this.form(of))(row);
	}

	/** How a row of a kind becomes a record: worked out once, however many rows there are. */
	private async form(of: CatalogueResource): Promise<(row: ShopRow) => ShopRecord> {
		const hidden = [...(of.secret ?? []), ...(of.hidden ?? [])];
		const languages = await this.languagesOf(of);
		return (row) => recordOf(row, languages, hidden);
	}
}

/** Puts each record in the place of its row, so that a large list is never held twice. */
function recordsOf(rows: ShopRow[], form: (row: ShopRow) => ShopRecord): ShopRecord[] {
	const records: Array<ShopRow | ShopRecord> = rows;
	for (const [place, row] of rows.entries()) records[place] = form(row);
	return records as ShopRecord[];
}
