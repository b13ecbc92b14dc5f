import { mapValues } from 'lodash';
import { hasMembers } from '../../../../domain/words/hasMembers';

/** What the lists are called whose records get an id from SnelStart. */
const RECORDS: Readonly<Record<string, string>> = {
	'/relaties': 'customer',
	'/artikelen': 'article',
	'/verkooporders': 'sales order',
	'/bankboekingen': 'bank booking',
};

const PREFIX = 'dddddddd-0000-4000-8000-';

const ID = /dddddddd-0000-4000-8000-\d{12}/g;

/** Ids that stand for those SnelStart will give out: ids like any other within the run, names in what is shown of it. */
export class NamedIds {
	private readonly names = new Map<string, string>();

	private readonly counts = new Map<string, number>();

	/** An id for a record that would be made in this list. */
	next(list: string): string {
		const record = RECORDS[list] ?? 'record';
		const count = (this.counts.get(record) ?? 0) + 1;
		this.counts.set(record, count);
		const id = `${PREFIX}${String(this.names.size + 1).padStart(12, '0')}`;
		this.names.set(id, `{id of new ${record} ${count}}`);
		return id;
	}

	/** What is shown of the id. */
	nameOf(id: string): string {
		return this.names.get(id) ?? id;
	}

	/** A value with each of these ids shown by its name. */
	shown(value: unknown): unknown {
		if (typeof value === 'string') return this.shownText(value);
		if (Array.isArray(value)) return value.map((one) => this.shown(one));
		return hasMembers(value) ? mapValues(value, (one) => this.shown(one)) : value;
	}

	/** A text, as an address, with each of these ids in it shown by its name. */
	shownText(text: string): string {
		return text.replace(ID, (id) => this.nameOf(id));
	}
}
