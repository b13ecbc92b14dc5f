import type { INode } from 'n8n-workflow';
import { createSender } from '../client/createSender';
import type { TimeBudget } from '../../shared/timeBudget';
import type { Sender, SnelStartContext } from '../client/request';
import { SnelStartReader } from '../client/snelStartReader';
import { Administration } from './administration/administration';
import { articleOf } from './articles/articleOf';
import { Articles } from './articles/articles';
import { Customers } from './customers/customers';
import { BankBookings } from './payments/bankBookings';
import { SalesInvoices } from './payments/salesInvoices';
import { Prices } from './prices/prices';
import { Invoices } from './invoices/invoices';
import { Records } from './records/records';
import { SalesOrders } from './salesOrders/salesOrders';

/**
 * SnelStart for one node execution, by subject: one gate for all requests, lists read whole, filters never believed
 * blindly. Reads throw `SnelStartError`, in words for people; writes, and what is read to write it back, answer with
 * a failure as data, because their outcome may have to be looked up.
 */
export class SnelStartClient {
	readonly administration: Administration;

	readonly articles: Articles;

	readonly customers: Customers;

	readonly salesOrders: SalesOrders;

	readonly invoices: Invoices;

	readonly salesInvoices: SalesInvoices;

	readonly bankBookings: BankBookings;

	readonly prices: Prices;

	/** Any kind of record, for operations that are alike. Writes throw here. */
	readonly records: Records;

	/** Requests that may be under way at once. */
	readonly concurrency: number;

	constructor(
		reader: SnelStartReader,
		readonly node: INode,
	) {
		this.administration = new Administration(reader);
		this.articles = new Articles(reader, articleOf);
		this.customers = new Customers(reader);
		this.salesOrders = new SalesOrders(reader);
		this.invoices = new Invoices(reader);
		this.salesInvoices = new SalesInvoices(reader);
		this.bankBookings = new BankBookings(reader);
		this.prices = new Prices(reader, node);
		this.records = new Records(reader, node);
		this.concurrency = reader.concurrency;
	}
}

export interface ClientOptions {
	/** Longest time one request may wait for SnelStart's limits, in milliseconds. Default ten minutes. */
	maxWaitMs?: number;
	/** Time of the run: beyond it nothing is waited for and no read is repeated. */
	budget?: TimeBudget;
	/** Stands between the run and SnelStart, as a dry run does. */
	dryRun?: { over(sender: Sender): Sender };
}

/** Opens SnelStart for one node execution with the credential of that node. */
export async function snelStartClient(
	context: SnelStartContext,
	options: ClientOptions = {},
): Promise<SnelStartClient> {
	const sender = await createSender(context, options.maxWaitMs, options.budget);
	const node = context.getNode();
	const { dryRun } = options;
	return new SnelStartClient(new SnelStartReader(dryRun?.over(sender) ?? sender, node), node);
}
