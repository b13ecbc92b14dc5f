import { hasMembers } from '../../../../domain/words/hasMembers';
import { askedIn, isAskedFor, textsOf } from './isAskedFor';

type WrittenRecord = Record<string, unknown>;

/** Members of a record that hold what its `customFields` are set to, by the list they come in. */
const FIELDS_OF: Readonly<Record<string, string>> = {
	klantCustomFields: 'extraVeldenKlant',
	leverancierCustomFields: 'extraVeldenLeverancier',
};

/** What SnelStart would hold by now of the records that a dry run wrote. */
export class WrittenRecords {
	/** By list, in the order they were made. */
	private readonly made = new Map<string, Map<string, WrittenRecord>>();

	/** Those of a list by what a filter may ask for them by, so that thousands are found at once. */
	private readonly byText = new Map<string, WrittenRecord[]>();

	/** What was sent to an address, by the address. */
	private readonly sent = new Map<string, unknown>();

	private readonly deleted = new Set<string>();

	make(list: string, record: WrittenRecord & { id: string }): void {
		const records = this.made.get(list) ?? new Map<string, WrittenRecord>();
		this.made.set(list, records.set(record.id, record));
		this.sent.set(`${list}/${record.id}`, record);
		for (const text of textsOf(record)) {
			const known = this.byText.get(`${list} ${text}`);
			if (known) known.push(record);
			else this.byText.set(`${list} ${text}`, [record]);
		}
	}

	/** Notes what stands at an address from now on; extra fields stand on the record of a list as well. */
	put(path: string, body: unknown): void {
		this.sent.set(path, body);
		const [, list, id, part] = path.split('/');
		const record = this.made.get(`/${list}`)?.get(id);
		if (record !== undefined && part !== undefined) Object.assign(record, extraFieldsOf(body));
	}

	delete(path: string): void {
		this.deleted.add(path);
		this.sent.delete(path);
	}

	isDeleted(path: string): boolean {
		return this.deleted.has(path);
	}

	/** What stands at an address; undefined where this run wrote nothing to it. */
	at(path: string): unknown {
		return this.sent.get(path);
	}

	/** Whether an address is of a record that was made in this run. */
	isOfMade(path: string): boolean {
		const [, list, id] = path.split('/');
		return this.made.get(`/${list}`)?.has(id) ?? false;
	}

	/** Records made in a list that a filter asks for; all of them without one. */
	in(list: string, filter: string | undefined): WrittenRecord[] {
		if (filter === undefined) return [...(this.made.get(list)?.values() ?? [])];
		const named = askedIn(filter).flatMap((text) => this.byText.get(`${list} ${text}`) ?? []);
		return [...new Set(named)].filter((one) => isAskedFor(filter, one));
	}
}

/** Fields as they are sent ({name, value}) the way a record brings them ({naam, waarde}). */
function extraFieldsOf(body: unknown): WrittenRecord {
	if (Array.isArray(body)) return { extraVelden: asBrought(body) };
	if (!hasMembers(body)) return {};
	return Object.fromEntries(
		Object.entries(FIELDS_OF).map(([sent, brought]) => [brought, asBrought(body[sent])]),
	);
}

const asBrought = (fields: unknown): object[] =>
	(Array.isArray(fields) ? fields : [])
		.filter(hasMembers)
		.map(({ name, value }) => ({ naam: name, waarde: value }));
