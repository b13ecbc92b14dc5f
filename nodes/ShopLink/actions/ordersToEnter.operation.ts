import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { ordersToEnter } from '../../../domain/report/enter/ordersToEnter';
import { worded } from '../../../domain/words/wording';
import { arrivedAt, type Door } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { pageLanguage, pageLanguageOf } from '../../shared/pageLanguage';
import { toldError } from '../../shared/toldError';
import { taskItem } from './taskItem';

export const option = {
	name: 'Orders to Enter',
	value: 'ordersToEnter',
	description:
		'List web orders that are to be entered by hand, with every line, as a page and a table (CSV); changes nothing',
	action: 'List orders to enter',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Payment Reference Prefix',
		name: 'prefix',
		type: 'string',
		default: 'PS-',
		description:
			'What the text line of a sales order begins with that is entered for a web order, as in the query on the local SnelStart',
	},
	pageLanguage,
];

const WEB_ORDERS: Door<'webOrder' | 'fence'> & { index: number } = {
	index: 0,
	name: 'Web Orders',
	takes: ['webOrder', 'fence'],
};

const KNOWN: Door<'importedOrder'> = {
	index: 1,
	name: 'Known Orders',
	takes: ['importedOrder'],
};

/** One item, with its page (HTML) and its table (CSV). */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, rows } = arrivedAt(this, WEB_ORDERS);
	const known = arrivedAt(this, KNOWN);
	if (known.items.length === 0) {
		throw toldError(
			this.getNode(),
			worded(
				"Nothing arrived on input 'Known Orders', so nobody knows which orders were entered",
				"Op ingang 'Known Orders' kwam niets aan, zodat niemand weet welke orders zijn ingevoerd",
			),
			{
				description: worded(
					"Connect 'Web Stock: Take Local Stock' to it.",
					"Verbind 'Web Stock: Take Local Stock' ermee.",
				),
			},
		);
	}
	const entered = new Set(
		known
			.rows('importedOrder')
			.filter(({ outcome }) => outcome === 'exists')
			.map(({ orderId }) => orderId),
	);
	const toEnter = rows('webOrder').filter(
		({ id, readiness, beforeStart }) =>
			readiness === 'ready' && beforeStart !== 'paidBefore' && !entered.has(id),
	);
	const prefix = String(forRun(this, 'prefix', 'PS-') ?? '').trim();
	const language = pageLanguageOf(this, 'language');
	const item = await taskItem(this, items, ordersToEnter(toEnter, prefix), language);
	return [{ ...item, pairedItem: { item: 0 } }];
}
