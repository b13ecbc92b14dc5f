import { UserError, type INode } from 'n8n-workflow';

import { hasMembers } from '../../../../domain/words/hasMembers';
import type { CatalogueField, CatalogueResource } from '../../catalogue/catalogueResource';
import type { ExtraField } from '../../catalogue/extraField';
import { titleOf } from '../../catalogue/titleOf';
import type { Row } from '../../client/page';
import type { SnelStartRequest } from '../../client/request';
import { SnelStartError } from '../../client/snelStartError';
import type { Filtered, SnelStartReader } from '../../client/snelStartReader';
import { extraFieldsPath } from '../extraFields';
import { extraFieldsIn, valuesIn } from './extraFieldsIn';
import { conditionOn } from './filter/condition';
import { firstRows } from './firstRows';
import { isRecordId } from '../../catalogue/isRecordId';
import { filterOf, isWanted, upTo, type WantedRecords } from './wantedRecords';

/** A record of SnelStart with its own members, whatever kind it is. */
export type SnelStartRecord = Row & Record<string, unknown>;

/**
 * Any kind of record of the catalogue, with its own members.
 * Every method throws in words for people: UserError or SnelStartError. A write is never sent twice.
 */
export class Records {
	constructor(
		private readonly reader: SnelStartReader,
		private readonly node: INode,
	) {}

	/** Throws when there is no such record. */
	async get(of: CatalogueResource, id: string): Promise<SnelStartRecord> {
		const record = await this.reader.one<SnelStartRecord>(addressOf(of, id));
		if (record) return record;
		throw new UserError(`SnelStart has no ${of.noun.singular} with the ID ${id}`);
	}

	/**
	 * The records of a list that are wanted; all of them (Infinity) or none when the list would not hold still. What a
	 * filter brings is checked again here, and where SnelStart does not take it the whole list is. A filter that
	 * somebody wrote cannot be checked: it throws where it is refused, or the list knows no filters.
	 */
	async list(of: CatalogueResource, wanted: WantedRecords): Promise<SnelStartRecord[]> {
		const matches = (row: SnelStartRecord) => isWanted(wanted, row);
		const { path, pageSize } = of;
		if (pageSize === null) {
			if (wanted.raw.trim() !== '') throw knowsNoFilters(of);
			const rows = await this.reader.wholeList<SnelStartRecord>(path);
			return rows.filter(matches).slice(0, wanted.most);
		}
		const read = await this.read(of, pageSize, wanted, filterOf(wanted));
		if (!('refused' in read)) return read.rows;
		if (wanted.raw.trim() !== '') throw new SnelStartError(this.node, read.refused);
		const again = await this.read(of, pageSize, wanted, '');
		if ('refused' in again) throw new SnelStartError(this.node, again.refused);
		return again.rows;
	}

	private async read(
		{ path }: CatalogueResource,
		pageSize: number,
		wanted: WantedRecords,
		filter: string,
	): Promise<Filtered<SnelStartRecord>> {
		const { most } = wanted;
		const matches = (row: SnelStartRecord) => isWanted(wanted, row);
		if (most !== Infinity) {
			const rules = { pageSize, most, filter, matches };
			return await firstRows<SnelStartRecord>(this.reader, this.node, path, rules);
		}
		const all = await this.reader.every<SnelStartRecord>(path, filter);
		return 'refused' in all ? all : { rows: all.rows.filter(matches) };
	}

	/** Every record that holds this value in a field. */
	async matching(
		of: CatalogueResource,
		{ name }: CatalogueField,
		value: unknown,
	): Promise<SnelStartRecord[]> {
		const condition = conditionOn(of, { field: name, operator: 'equals', value });
		return await this.list(of, { ...upTo(Infinity), conditions: [condition] });
	}

	/** Records that answer to a filter, or all of them where SnelStart does not take it: the caller checks them again. */
	async filtered(of: CatalogueResource, filter: string): Promise<SnelStartRecord[]> {
		return await this.reader.filteredOrAll<SnelStartRecord>(of.path, filter);
	}

	/** Rows of a list that names records of a kind that has no list of its own. */
	async naming({ path }: { path: string }, filter: string): Promise<SnelStartRecord[]> {
		if (filter === '') return await this.reader.sample<SnelStartRecord>(path, FIRST_PAGE);
		return await this.reader.filteredOrAll<SnelStartRecord>(path, filter);
	}

	/** Direct debit mandates (incassomachtigingen) of a customer. */
	async mandates(customer: string): Promise<SnelStartRecord[]> {
		return await this.rowsAt(`/relaties/${customer}/doorlopendeincassomachtigingen`);
	}

	/** The extra fields (extra velden) that records of this kind have; none where the key may not read them. */
	async extraFields(of: CatalogueResource): Promise<ExtraField[]> {
		if (!of.extraFields) return [];
		const [row] = await this.list(of, upTo(1));
		const answer =
			row && (await this.reader.tryAsk({ method: 'GET', path: extraAddress(of, row.id) }));
		return answer?.ok ? extraFieldsIn(of.extraFields, answer.body) : [];
	}

	/**
	 * Fills in extra fields (extra velden) that hold something else. Whether SnelStart keeps those it is not sent is not
	 * known, so all that hold anything are sent along. False when nothing differs.
	 */
	async setExtraFields(
		of: CatalogueResource,
		id: string,
		fields: ReadonlyMap<string, unknown>,
	): Promise<boolean> {
		const path = extraAddress(of, id);
		const within = of.extraFields?.within;
		const now = valuesIn(of.extraFields!, await this.reader.ask({ method: 'GET', path }));
		const unknown = [...fields.keys()].find((name) => !now.has(name));
		if (unknown !== undefined) {
			throw new UserError(`There is no extra field (extra veld) '${unknown}'`, {
				description: `The administration has ${[...now.keys()].map((name) => `'${name}'`).join(', ') || 'none'}.`,
			});
		}
		const isSame = ([name, value]: [string, unknown]) =>
			String(now.get(name) ?? '') === String(value ?? '');
		if ([...fields].every(isSame)) return false;
		const kept = [...now].filter(([name, value]) => value !== null && !fields.has(name));
		const list = [...kept, ...fields].map(([name, value]) => ({ name, value }));
		const body = within === undefined ? list : { [within]: list };
		await this.write({ method: 'PUT', path, body }, AGAIN);
		return true;
	}

	/** Answers the record as SnelStart made it. */
	async create(of: CatalogueResource, body: object): Promise<SnelStartRecord> {
		const made = await this.write({ method: 'POST', path: of.path, body }, lookFirst(of, body));
		if (isRecord(made)) return made;
		throw new UserError(`SnelStart made the ${of.noun.singular} but does not tell its ID`);
	}

	/** Puts a whole record in the place of what is there, and answers it as SnelStart has it now. */
	async replace(of: CatalogueResource, id: string, body: object): Promise<SnelStartRecord> {
		const request = { method: 'PUT', path: addressOf(of, id), body } as const;
		const now = await this.write(request, AGAIN);
		return isRecord(now) ? now : await this.get(of, id);
	}

	async remove(of: CatalogueResource, id: string): Promise<void> {
		await this.write({ method: 'DELETE', path: addressOf(of, id) }, AGAIN);
	}

	/** What an address answers; throws SnelStartError when it refuses. */
	async ask(request: Omit<SnelStartRequest, 'method'>): Promise<unknown> {
		return await this.reader.ask({ ...request, method: 'GET' });
	}

	/** A list at an address that is no resource of the catalogue, whole. */
	async rowsAt(path: string): Promise<SnelStartRecord[]> {
		return await this.reader.wholeList<SnelStartRecord>(path);
	}

	/**
	 * The rows of any list in pages.
	 *
	 * @param query what stands behind the question mark beside the paging
	 */
	async page(
		path: string,
		{ pageSize, most, query }: { pageSize: number; most: number; query: Record<string, string> },
	): Promise<object[]> {
		const { $filter: filter = '', ...others } = query;
		const read =
			most === Infinity && Object.keys(others).length === 0
				? await this.reader.every<object>(path, filter)
				: await firstRows<object>(this.reader, this.node, path, {
						...{ pageSize, most, filter, query: others },
						matches: () => true,
					});
		if ('refused' in read) throw new SnelStartError(this.node, read.refused);
		return read.rows;
	}

	/**
	 * Sends a write once and gives the answer. Throws where it is refused, and where nobody knows what became of it.
	 *
	 * @param advice how to find out
	 */
	async write(request: SnelStartRequest, advice: string): Promise<unknown> {
		const answer = await this.reader.tryAsk(request);
		if (answer.ok) return answer.body;
		const error = new SnelStartError(this.node, answer.failure);
		if (!answer.failure.unknownWrite) throw error;
		throw new UserError(`It is not known whether SnelStart did this: ${error.message}`, {
			description: advice,
		});
	}
}

const AGAIN = 'Running this item again does no harm.';

/** Rows that a search shows before anybody typed. */
const FIRST_PAGE = 100;

/** How to find out whether a record was made, by what a person would know it by. */
function lookFirst({ noun, title, matchOn }: CatalogueResource, body: object): string {
	const known = titleOf(body, title);
	const again = matchOn ? " 'Create or Update' looks for it by itself." : '';
	return `Look for the ${noun.singular}${known === '' ? '' : ` '${known}'`} in SnelStart before this item is run again, or there may be two of it.${again}`;
}

const knowsNoFilters = ({ noun }: CatalogueResource): UserError =>
	new UserError(`SnelStart ignores every filter on the list of ${noun.plural}`, {
		description: "Leave 'Raw Filter' empty and use 'Filters', which are checked in n8n.",
	});

const extraAddress = (of: CatalogueResource, id: string): string =>
	extraFieldsPath(addressOf(of, id));

function addressOf({ path, noun }: CatalogueResource, id: string): string {
	if (isRecordId(id)) return `${path}/${id}`;
	throw new UserError(`'${id}' is no ID of a ${noun.singular} of SnelStart`, {
		description: 'An ID looks like 3fa85f64-5717-4562-b3fc-2c963f66afa6; numbers are none.',
	});
}

const isRecord = (body: unknown): body is SnelStartRecord =>
	hasMembers(body) && typeof body.id === 'string';
