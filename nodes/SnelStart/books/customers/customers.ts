import type { Customer } from '../../../../domain/books/books';
import type { CardRecord } from '../../../../domain/customer/applyChanges';
import type { CustomerCard } from '../../../../domain/stream/plannedCustomer';
import type { Answer } from '../../client/request';
import type { SnelStartReader } from '../../client/snelStartReader';
import { atOrAfter } from '../../odata/equalsText';
import { findByValue } from '../../odata/findByValue';
import { rowsById } from '../../odata/rowsById';
import type { Lookup } from '../../odata/lookup';
import type { WireCustomer } from '../../wire/wireCustomer';
import { extraFieldsPath } from '../extraFields';
import { customerFieldNames } from './customerFieldNames';
import { customerOf } from './customerOf';
import { customerPath, CUSTOMERS, CUSTOMERS_AT_ONCE } from './customerPath';
import { customersByEmail } from './customersByEmail';
import { customersByExtraField } from './customersByExtraField';
import { customersByName } from './customersByName';
import { customersByVatNumber } from './customersByVatNumber';
import { customersInvoiced } from './customersInvoiced';
import { searchCustomers } from './searchCustomers';

/** Customers (klanten) and other relations (relaties) of the administration, inactive ones too. */
export class Customers {
	constructor(private readonly reader: SnelStartReader) {}

	/** With one of these e-mail addresses, whatever the case; `knownEmail` stands on a card that is known to exist. */
	async byEmail(emails: readonly string[], knownEmail?: string): Promise<Customer[]> {
		return await this.found(customersByEmail(emails, knownEmail));
	}

	/** With one of these VAT numbers (btwNummer), however they are written. */
	async byVatNumber(numbers: readonly string[]): Promise<Customer[]> {
		return await this.found(customersByVatNumber(numbers));
	}

	/** With one of these names, whatever the case. */
	async byName(names: readonly string[]): Promise<Customer[]> {
		return await this.found(customersByName(names));
	}

	/** Whose extra field (extra veld klant) holds one of these values. */
	async byExtraField(field: string, values: readonly string[]): Promise<Customer[]> {
		return await this.found(customersByExtraField(field, values));
	}

	/** With this customer number (klantnummer, relatiecode); null when there is none. */
	async byNumber(number: number): Promise<Customer | null> {
		const filter = `Relatiecode eq ${Math.trunc(number)}`;
		const rows = await this.reader.filteredOrAll<WireCustomer>(CUSTOMERS, filter);
		const row = rows.find(({ relatiecode }) => relatiecode === number);
		return row ? customerOf(row) : null;
	}

	/** By id; an id that is no relation any more brings none. */
	async byId(ids: readonly string[]): Promise<Customer[]> {
		const rows = await rowsById<WireCustomer>(this.reader, CUSTOMERS, ids, CUSTOMERS_AT_ONCE);
		return rows.map(customerOf);
	}

	/** Changed since a moment of SnelStart's clock, as far as one request tells; nothing where it takes no such filter. */
	async changedLately(from: string): Promise<Customer[]> {
		const query = { $filter: atOrAfter('ModifiedOn', from), $top: this.reader.pageSize(CUSTOMERS) };
		return ((await this.reader.tryPage<WireCustomer>(CUSTOMERS, query)) ?? []).map(customerOf);
	}

	/** Those of these cards that an invoice, or another card as the one that pays, names. */
	async invoiced(ids: readonly string[]): Promise<ReadonlySet<string>> {
		return await customersInvoiced(this.reader, ids);
	}

	/** Whose name or e-mail address holds the text, for drop-downs; the first page when it is empty. */
	async search(text: string): Promise<Customer[]> {
		return (await searchCustomers(this.reader, text)).map(customerOf);
	}

	/** Names of the extra fields (extra velden klant), for drop-downs. */
	async fieldNames(): Promise<string[]> {
		return await customerFieldNames(this.reader);
	}

	/** Creates a card. SnelStart takes the same customer twice. */
	async create(card: CustomerCard): Promise<Answer<WireCustomer>> {
		return await this.reader.tryAsk({ method: 'POST', path: CUSTOMERS, body: card });
	}

	/** A card with every member of it, to be sent back changed. */
	async record(id: string): Promise<Answer<CardRecord>> {
		return await this.reader.tryAsk({ method: 'GET', path: customerPath(id) });
	}

	/** Replaces a card whole: what the record leaves out is emptied. */
	async update(id: string, record: CardRecord): Promise<Answer> {
		return await this.reader.tryAsk({ method: 'PUT', path: customerPath(id), body: record });
	}

	/** Makes a card inactive (nonactief), which is what SnelStart makes of a DELETE. */
	async deactivate(id: string): Promise<Answer> {
		return await this.reader.tryAsk({ method: 'DELETE', path: customerPath(id) });
	}

	/** The extra fields of a card as customer and as supplier, each with its definition. */
	async fields(id: string): Promise<Answer> {
		return await this.reader.tryAsk({ method: 'GET', path: extraFieldsPath(customerPath(id)) });
	}

	/** Sends the extra fields of a card. Whether SnelStart keeps those left out is not known. */
	async setFields(id: string, fields: CustomerFields): Promise<Answer> {
		const path = extraFieldsPath(customerPath(id));
		return await this.reader.tryAsk({ method: 'PUT', path, body: fields });
	}

	private async found(lookup: Lookup<WireCustomer>): Promise<Customer[]> {
		return (await findByValue(this.reader, lookup)).map(customerOf);
	}
}

/** Extra fields of a relation, as SnelStart takes them. */
export interface CustomerFields {
	klantCustomFields: NamedValue[];
	leverancierCustomFields: NamedValue[];
}

export interface NamedValue {
	name: string;
	value: string;
}
