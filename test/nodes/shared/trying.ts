import type { IBinaryKeyData } from 'n8n-workflow';

import type { CredentialValues } from '../../../lab/engine';
import { runRecords, type Fields, type RecordsRun } from '../../engine/runRecords';

/** A node with the service that it is tried against. */
export interface TriedNode<Service> {
	/** `snelStart` or `prestaShop`. */
	node: string;
	credentials: CredentialValues;
	service: Service;
}

/** One operation being tried: what it is run with, and what turns out wrong. */
export class Trying<Service> {
	readonly faults: string[] = [];
	readonly resource: string;
	readonly operation: string;

	/** @param key `resource:operation` */
	constructor(
		private readonly tried: TriedNode<Service>,
		key: string,
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
		const { node, credentials } = this.tried;
		const done = await runRecords({
			...{ node, credentials, resource, operation, parameters, items, files },
		});
		this.tell(`fails: ${done.error?.message}`, done.error === undefined);
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
export type Trial<Service> = (tried: Trying<Service>) => Promise<void>;
