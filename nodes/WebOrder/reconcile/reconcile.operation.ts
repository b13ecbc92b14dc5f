import type {
	NodeOperationError,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { reconcile } from '../../../domain/reconcile/reconcile';
import { reconciliationCsv } from '../../../domain/reconcile/reconciliationCsv';
import { reconciliationPage } from '../../../domain/reconcile/reconciliationPage';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import type { SalesPeriod } from '../../../domain/stream/salesPeriod';
import type { ShopSale } from '../../../domain/stream/shopSale';
import { worded, type Language } from '../../../domain/words/wording';
import { arrivedAt, type Door } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { listOfTexts } from '../../shared/listOfTexts';
import { pageLanguage } from '../../shared/pageLanguage';
import { pageFiles } from '../../shared/pageFiles';
import { bookedSales } from '../../SnelStart/books/salesOrders/bookedSales';
import { snelStartClient } from '../../SnelStart/books/snelStartClient';
import { foreignBusinessVat, reducedRateAbroad } from '../plan/parameters/vat.properties';
import { showHints } from '../../shared/showHints';
import { toldError } from '../../shared/toldError';
import { prefixAdviceByLabel } from '../../shared/prefixAdvice';
import { stillToChoose } from '../../shared/stillToChoose';

export const option = {
	name: 'Reconcile',
	value: 'reconcile',
	description:
		'Hold what web orders came to in the shop against SnelStart (aansluiten), per day, VAT rate and payment method: every difference with the order it is of. Writes nothing.',
	action: 'Reconcile shop and books',
};

export const runsOnce = true;

const MOST_BOOKINGS = 30;

const mostBookings: INodeProperties = {
	displayName: 'Most Bookings',
	name: 'mostBookings',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: MOST_BOOKINGS,
	description:
		'Bookings of invoices (verkoopboekingen) to read for VAT per rate, each a request: those of invoices that come to something else than their sales order first. VAT of other sales orders is computed from their lines.',
};

const giftCard: INodeProperties = {
	displayName: 'Gift Card Names or IDs',
	name: 'giftCard',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getCostArticles' },
	default: [],
	description:
		'Articles that gift cards (cadeaubonnen) are booked on, as in the node \'Web Order: Plan\': what the shop shows of less VAT for them is told as that. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

export const description: INodeProperties[] = [
	{
		displayName: 'Payment Reference Prefix',
		name: 'importKeyPrefix',
		type: 'string',
		default: '',
		placeholder: 'e.g. PS-',
		description:
			"What the payment reference (betalingskenmerk) of a web order begins with, as in the node 'Web Order: Plan'. Several, separated by commas.",
	},
	pageLanguage,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [foreignBusinessVat, giftCard, mostBookings, reducedRateAbroad],
	},
];

const DOOR: Door<'shopSale' | 'salesPeriod'> = {
	takes: ['shopSale', 'salesPeriod'],
	refusesOthers: {
		why: worded('is no sale to reconcile', 'is geen verkoop om aan te sluiten'),
		advice: worded(
			"Connect 'PrestaShop: Order: Get Many Sales' to this node. A node in between must keep the member 'kind'.",
			"Verbind 'PrestaShop: Order: Get Many Sales' met deze node. Een node daartussen moet het veld 'kind' behouden.",
		),
	},
};

/** One item: both sides, each difference, and the same as a page and as a table, as text and as files. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows } = arrivedAt(this, DOOR);
	const sales = rows('shopSale');
	const period = periodOf(this, rows('salesPeriod'), sales);
	const prefixes = listOfTexts(forRun(this, 'importKeyPrefix', ''));
	if (prefixes.length === 0) throw withoutPrefix(this);
	const client = await snelStartClient(this);
	const { administration, booked, hints } = await bookedSales(client, {
		prefixes,
		since: period.from,
		giftCardArticles: forRun(this, 'options.giftCard', []) as string[],
		mostBookings: Number(forRun(this, 'options.mostBookings', MOST_BOOKINGS)),
		foreignBusinessVat: forRun(
			this,
			'options.foreignBusinessVat',
			'unknown',
		) as PlanSettings['foreignBusinessVat'],
		reducedRateAbroad: forRun(
			this,
			'options.reducedRateAbroad',
			'RRL',
		) as PlanSettings['reducedRateAbroad'],
	});
	const told = { ...period, hints: [...period.hints, ...hints] };
	const found = reconcile({ sales, period: told, booked, administration });
	showHints(this, hints);
	const language = forRun(this, 'language', 'nl') as Language;
	const [html, csv] = [reconciliationPage(found, language), reconciliationCsv(found, language)];
	const name = `${language === 'nl' ? 'aansluiting' : 'reconciliation'}-${period.from.slice(0, 10)}`;
	return [
		{
			json: { ...found, html, csv },
			pairedItem: { item: 0 },
			binary: await pageFiles(this, name, { html, csv }),
		},
	];
}

/** The end of the stream; an order that a filter took out would show as one that the shop does not have. */
function periodOf(
	context: IExecuteFunctions,
	periods: readonly SalesPeriod[],
	sales: readonly ShopSale[],
): SalesPeriod {
	const [period] = periods;
	const ids = new Set(sales.map(({ orderId }) => orderId));
	if (periods.length === 1 && period.orders === sales.length && ids.size === sales.length) {
		return period;
	}
	const why =
		periods.length === 1
			? worded(
					`${sales.length} of the ${period.orders} sales that were read arrived`,
					`van de ${period.orders} gelezen verkopen kwamen er ${sales.length} binnen`,
				)
			: worded(
					`${periods.length} ends of a period arrived in place of one`,
					`er kwamen ${periods.length} eindes van een periode binnen in plaats van één`,
				);
	throw toldError(
		context.getNode(),
		worded(`Nothing is reconciled: ${why.en}`, `Er is niets aangesloten: ${why.nl}`),
		{
			description: worded(
				"Connect 'PrestaShop: Order: Get Many Sales' straight to this node: a node in between that takes items out or doubles them would make differences that are none.",
				"Verbind 'PrestaShop: Order: Get Many Sales' rechtstreeks met deze node: een node daartussen die items weglaat of verdubbelt zou verschillen geven die er niet zijn.",
			),
		},
	);
}

const withoutPrefix = (context: IExecuteFunctions): NodeOperationError =>
	toldError(context.getNode(), stillToChoose('reconciled', ["'Payment Reference Prefix'"]), {
		description: prefixAdviceByLabel,
	});
