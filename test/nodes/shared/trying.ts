import type { IBinaryKeyData } from 'n8n-workflow';

import type { CredentialValues } from '../../../lab/engine';
import type { JournalEntry } from '../../../lab/simulators/shared/journal';
import { runRecords, type Fields, type RecordsRun } from '../../engine/runRecords';
import { writesAmong } from './putOut';

/** A simulator, as far as every one is the same. */
export interface Journalled {
	journal: JournalEntry[];
}

/** A node with the service that it is tried against. */
export interface TriedNode<Service extends Journalled> {
	/** `snelStart` or `prestaShop`. */
	node: string;
	credentials: CredentialValues;
	service: Service;
}

/** One operation being tried: what it is run with, and what turns out wrong. */
export class Trying<Service extends Journalled> {
	readonly faults: string[] = [];
	/** What came out of the operation itself. */
	readonly put: Fields[] = [];
	/** Requests of it that change something. */
	writes = 0;
	readonly resource: string;
	readonly operation: string;

	/** @param key `resource:operation` */
	constructor(
		private readonly tried: TriedNode<Service>,
		readonly key: string,
	) {
		[this.resource, this.operation] = key.split(':');
	}

	get service(): Service {
		return this.tried.service;
	}

	/** Runs the operation, or another of the same node, and tells a failure as a fault. */
	async run(
		parameters: object,
		items: Fields[],
		{ resource = this.resource, operation = this.operation, files = [] as IBinaryKeyData[] } = {},
	): Promise<RecordsRun> {
		const { node, credentials, service } = this.tried;
		const from = service.journal.length;
		const done = await runRecords({
			...{ node, credentials, resource, operation, parameters, items, files },
		});
		this.tell(`fails: ${done.error?.message}`, done.error === undefined);
		if (resource === this.resource && operation === this.operation) {
			this.put.push(...done.items);
			this.writes += writesAmong(service.journal.slice(from));
		}
		return done;
	}

	tell(what: string, isRight: boolean): void {
		if (!isRight) this.faults.push(what);
	}

	equal(what: string, is: unknown, wanted: unknown): void {
		const isRight = JSON.stringify(is) === JSON.stringify(wanted);
		this.tell(`${what}: ${JSON.stringify(is)?.slice(0, 300)}`, isRight);
	}
}

/** How one operation with a rule of its own is tried, with three items that differ. */
export type Trial<Service extends Journalled> = (tried: Trying<Service>) => Promise<void>;
