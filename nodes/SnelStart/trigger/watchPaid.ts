import { UserError } from 'n8n-workflow';

import { isSweepDue } from '../../shared/polling/isSweepDue';
import type { Polled } from '../../shared/polling/pollOnce';
import { packedValues, unpackedValues } from '../../shared/polling/sweptValues';
import { salesInvoice } from '../catalogue/salesInvoice';
import type { SnelStartReader } from '../client/snelStartReader';
import { rowsById } from '../odata/rowsById';
import { readableQuantity } from '../wire/wireNumber';
import { asThere, followList, remembering } from './followList';
import { shortKey } from './knownRows';
import type { DatedRecord, Source } from './source';
import type { TriggerState } from './triggerState';

/** Open invoices that a sweep compares. */
const MOST_OPEN = 5000;
/** Ids in one filter. */
const AT_ONCE = 40;
const OPEN = 'OpenstaandSaldo ne 0';

/**
 * Sales invoices of which nothing is open any more, each with what was open before (`openBefore`, null where it was made
 * and paid between two sweeps). A payment moves no time of change, so all open invoices are read and those that went are
 * asked for by their id; invoices that are new come as changes.
 */
export async function watchPaid(
	source: Source,
	before: TriggerState,
): Promise<Polled<TriggerState>> {
	const { reader, now, sweepMinutes } = source;
	const { swept } = before;
	if (swept && !isSweepDue(swept.at, now, sweepMinutes)) return { items: [], state: before };
	const begun = new Map<string, DatedRecord>();
	const followed = await followList<DatedRecord>(source, salesInvoice, before, (row) => {
		if (isOpen(row)) begun.set(row.id, row);
		else begun.delete(row.id);
		if (begun.size > MOST_OPEN) throw tooMany();
		return asThere(row);
	});
	if (followed.rows === null || !swept) {
		const values = openValues(begun.values());
		return {
			items: [],
			state: { ...remembering(followed, [], asThere), swept: { values, at: now } },
		};
	}
	const was = unpackedValues(swept.values);
	const fresh = followed.rows.filter(({ id }) => !followed.known.has(shortKey(id)));
	const open = await readOpen(reader);
	const gone = [...was.keys()].filter((id) => !open.has(id));
	const asked = await rowsById<DatedRecord>(reader, salesInvoice.path, gone, AT_ONCE);
	const others = [...asked, ...fresh.filter(({ id }) => !open.has(id))];
	const items = others
		.filter((row) => !isOpen(row))
		.map((row) => ({ ...row, openBefore: was.has(row.id) ? Number(was.get(row.id)) : null }));
	const still = [...open.values(), ...others.filter(isOpen)];
	const rows = [...followed.rows, ...open.values()];
	return {
		items,
		state: {
			...remembering(followed, rows, asThere),
			swept: { values: openValues(still), at: now },
		},
	};
}

/** Nothing is open of an invoice once its balance is 0, or beyond; what cannot be read is not paid. */
export function isOpen({ openstaandSaldo, factuurBedrag }: DatedRecord): boolean {
	const balance = readableQuantity(openstaandSaldo);
	if (balance === null) return true;
	return (readableQuantity(factuurBedrag) ?? 0) < 0 ? balance < 0 : balance > 0;
}

const openValues = (rows: Iterable<DatedRecord>): string =>
	packedValues(
		new Map([...rows].map((row) => [row.id, String(readableQuantity(row.openstaandSaldo) ?? 0)])),
	);

/** All open invoices by id, of the whole list where SnelStart does not take the filter. */
async function readOpen(reader: SnelStartReader): Promise<Map<string, DatedRecord>> {
	const open = new Map<string, DatedRecord>();
	const keep = (row: DatedRecord) => {
		if (isOpen(row)) open.set(row.id, row);
		if (open.size > MOST_OPEN) throw tooMany();
		return { id: row.id };
	};
	const obeys = ({ openstaandSaldo }: DatedRecord) => readableQuantity(openstaandSaldo) !== 0;
	const { path } = salesInvoice;
	const read = await reader.obeyed<DatedRecord, { id: string }>(path, OPEN, { obeys, keep });
	if ('refused' in read) await reader.allAs<DatedRecord, { id: string }>(path, keep);
	return open;
}

const tooMany = (): UserError =>
	new UserError(
		`More than ${MOST_OPEN} sales invoices are open, which is as many as a sweep compares`,
		{ description: "Read them by 'Get Many' of 'Sales Invoice' on a schedule instead." },
	);
