import { UserError, type INode } from 'n8n-workflow';

import { hasMembers } from '../../../../domain/words/hasMembers';
import type { CatalogueResource, ChoiceList } from '../../catalogue/catalogueResource';
import type { Row } from '../../client/page';
import type { SnelStartRequest } from '../../client/request';
import { SnelStartError } from '../../client/snelStartError';
import type { SnelStartReader } from '../../client/snelStartReader';
import { firstRows } from './firstRows';
import { isRecordId } from '../../catalogue/isRecordId';

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

	/** As many records as are wanted; all of them (Infinity) or none when the list would not hold still. */
	async list(of: CatalogueResource, wanted: number): Promise<SnelStartRecord[]> {
		const { path, pageSize } = of;
		if (pageSize === null) {
			return (await this.reader.wholeList<SnelStartRecord>(path)).slice(0, wanted);
		}
		if (wanted === Infinity) return await this.reader.all<SnelStartRecord>(path);
		return await firstRows<SnelStartRecord>(this.reader, this.node, path, { pageSize, wanted });
	}

	/** Records that answer to a filter, or all of them where SnelStart does not take it: the caller checks them again. */
	async filtered(of: CatalogueResource, filter: string): Promise<SnelStartRecord[]> {
		return await this.reader.filteredOrAll<SnelStartRecord>(of.path, filter);
	}

	/** The entries of a short list that a field of a record chooses from. */
	async choices({ path }: ChoiceList): Promise<SnelStartRecord[]> {
		return await this.reader.wholeList<SnelStartRecord>(path);
	}

	/** Answers the record as SnelStart made it. */
	async create(of: CatalogueResource, body: object): Promise<SnelStartRecord> {
		const advice = `Look for the ${of.noun.singular} in SnelStart before this item is run again, or there may be two of it.`;
		const made = await this.write({ method: 'POST', path: of.path, body }, advice);
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

	private async write(request: SnelStartRequest, advice: string): Promise<unknown> {
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

function addressOf({ path, noun }: CatalogueResource, id: string): string {
	if (isRecordId(id)) return `${path}/${id}`;
	throw new UserError(`'${id}' is no ID of a ${noun.singular} of SnelStart`, {
		description: 'An ID looks like 3fa85f64-5717-4562-b3fc-2c963f66afa6; numbers are none.',
	});
}

const isRecord = (body: unknown): body is SnelStartRecord =>
	hasMembers(body) && typeof body.id === 'string';
