import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { zonesOf } from '../../../../domain/follow/clockZone';
import { isMadeBetween } from '../../../../domain/follow/undo/madeBetween';
import type { BookedOrder } from '../../../../domain/stream/bookedOrder';
import { sealed } from '../../../../domain/stream/seal';
import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { listOfTexts } from '../../../shared/listOfTexts';
import { unchosenBehind, type ToChoose } from '../../../shared/unchosenBehind';
import { importedTable } from '../../books/salesOrders/importedTable';
import { importedSalesOrders } from '../../books/salesOrders/importedSalesOrders';
import { snelStartClient } from '../../books/snelStartClient';
import { maxWaitMs, maxWaitOption } from '../maxWait';
import { joined, worded, asItIs } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';
import { stillToChoose } from '../../../shared/stillToChoose';
import { prefixAdviceByLabel } from '../../../shared/prefixAdvice';

const DEFAULT_DAYS = 62;

export const option = {
	name: 'Get Many Imported',
	value: 'getManyImported',
	description:
		"Read the sales orders that were made of web orders: compact before 'Get Many Web Orders', which then keeps those that did not change out of the stream, or one by one to follow up what became of them. Runs once and writes nothing.",
	action: 'Get many imported sales orders',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		default: 'items',
		description: 'How to put the sales orders out',
		options: [
			{
				name: 'One Compact Item',
				value: 'table',
				description:
					'Which web orders are in SnelStart, as little as tells it, for the node that reads web orders',
			},
			{
				name: 'One Item per Sales Order',
				value: 'items',
				description: 'Each as it stands in SnelStart now, to follow up what became of it',
			},
		],
	},
	{
		displayName: 'Payment Reference Prefix',
		name: 'importKeyPrefix',
		type: 'string',
		default: '',
		placeholder: 'e.g. PS-',
		displayOptions: { show: { output: ['items'] } },
		description:
			"What the payment reference (betalingskenmerk) of a web order begins with, as in the node 'Web Order: Plan'. Several for several shops, separated by commas.",
	},
	{
		displayName: 'Look Back (Days)',
		name: 'lookBackDays',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: DEFAULT_DAYS,
		description:
			'Number of days of sales orders to read, by when they were made or last changed in SnelStart. Web orders of older ones go through the stream one by one, and are not followed up.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Made From',
				name: 'madeFrom',
				type: 'dateTime',
				default: '',
				description:
					"To undo a run: only sales orders that were made from this moment on. Needs 'Made Until' as well, and 'One Item per Sales Order'.",
			},
			{
				displayName: 'Made Until',
				name: 'madeUntil',
				type: 'dateTime',
				default: '',
				description: 'To undo a run: only sales orders that were made until this moment',
			},
			maxWaitOption,
		],
	},
];

/** One item for each sales order of a web order, by rising number, or all that carry an import key in one. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const isCompact = forRun(this, 'output', 'items') === 'table';
	const prefixes = isCompact ? [] : listOfTexts(forRun(this, 'importKeyPrefix', ''));
	if (!isCompact) requirePrefix(this, prefixes);
	const days = Number(forRun(this, 'lookBackDays', DEFAULT_DAYS));
	const lookBackDays = days > 0 ? days : DEFAULT_DAYS;
	const client = await snelStartClient(this, { maxWaitMs: maxWaitMs(this) });
	return itemsOfWhole(
		isCompact
			? [sealed(await importedTable(client, lookBackDays))]
			: inSpan(await importedSalesOrders(client, { prefixes, lookBackDays }), spanOf(this)),
	);
}

interface Span {
	from: string;
	until: string;
}

/** The span of time that is asked for, null for none. Throws where only one end of it can be read. */
function spanOf(context: IExecuteFunctions): Span | null {
	const zone = context.getTimezone();
	const [from, until] = ['madeFrom', 'madeUntil'].map((name) => {
		const text = String(forRun(context, `options.${name}`, ''));
		return text === '' ? null : DateTime.fromISO(text, { zone });
	});
	if (!from && !until) return null;
	if (from?.isValid && until?.isValid && from <= until) {
		return { from: from.toISO() ?? '', until: until.toISO() ?? '' };
	}
	throw toldError(
		context.getNode(),
		worded(
			"'Made From' and 'Made Until' are no span of time",
			"'Made From' en 'Made Until' zijn geen periode",
		),
		{
			description: worded(
				'Fill in both, the earlier one first.',
				'Vul beide in, de vroegste eerst.',
			),
		},
	);
}

/** Without those that were made outside of it whatever zone SnelStart's clock means. */
const inSpan = (orders: BookedOrder[], span: Span | null): BookedOrder[] =>
	span === null
		? orders
		: orders
				.map((order) => ({ ...order, madeBetween: span }))
				.filter((order) => isMadeBetween(order, zonesOf([])) !== 'no');

/** Settings of the node that judges, so that all that is missing is told at once. */
const BEHIND: readonly ToChoose[] = ['followUp', 'undoRun'].map((operation) => ({
	operation,
	parameters: {
		salesOrderTemplate: 'Sales Order Template',
		importKeyPrefix: 'Payment Reference Prefix',
		costArticles: 'Cost Articles',
	},
}));

function requirePrefix(context: IExecuteFunctions, prefixes: readonly string[]): void {
	if (prefixes.length > 0) return;
	const behind = unchosenBehind(context, BEHIND);
	const further =
		behind.length === 0
			? asItIs('')
			: worded(
					` Further on, choose ${behind.join(', ')}: that node names what there is to choose from once this one is filled in.`,
					` Kies verderop ${behind.join(', ')}: die node noemt waaruit te kiezen is zodra deze is ingevuld.`,
				);
	throw toldError(
		context.getNode(),
		stillToChoose('read', ["'Payment Reference Prefix'", ...behind]),
		{
			description: joined([prefixAdviceByLabel, further], ''),
		},
	);
}
