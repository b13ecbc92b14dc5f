import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { shopInWords } from './shopInWords';
import { sealed } from '../../../../domain/stream/seal';
import { endsOf } from '../../../../domain/stream/endsOf';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import { importedBefore } from '../../../../domain/books/importedBefore';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { itemsOfWhole } from '../../../shared/items';
import { fenceOf } from '../../../../domain/order/read/fenceOf';
import { oldOrdersTold } from '../../../../domain/order/read/oldOrdersTold';
import { togetherRead, type OrdersRead } from '../../../../domain/order/read/ordersRead';
import { flag, text } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import { isoOfEpoch } from '../../wire/shopTime';
import { openShop, type Shop } from '../../client/shop';
import { getManyWebOrdersOptions } from './getManyWebOrders.options';
import { importRules } from './importRules.properties';
import { highestOrderId } from '../../orders/listOrders';
import { orderParameters, type OrderParameters } from './orderParameters';
import { requireStart } from './requireStart';
import { requireStockRight } from './requireStockRight';
import { readPacks } from '../../orders/readPacks';
import { readWebOrders } from '../../orders/readWebOrders';
import { readShopSettings, type ShopSettings } from '../../orders/shopSettings';
import type { Fence } from '../../../../domain/stream/fence';
import type { Wording } from '../../../../domain/words/wording';
import { showHints } from '../../../shared/showHints';

export const option = {
	name: 'Get Many Web Orders',
	value: 'getManyWebOrders',
	description:
		'Read new, changed and waiting web orders with all they refer to, ended by one fence item (grens). Runs once and writes nothing.',
	action: 'Get web orders',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Import From',
		name: 'importFrom',
		type: 'dateTime',
		default: '',
		description:
			'Web orders placed since this moment (starttijdstip) are imported, and earlier ones that are paid after it. Set it once to the moment this link takes over, and leave it.',
		hint: 'Earlier orders that wait for payment keep their stock; those paid earlier are yours to type over by hand',
	},
	{
		displayName: 'Order State Names or IDs',
		name: 'statesToImport',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getOrderStates' },
		default: [],
		placeholder: 'Every state that the shop marks as paid',
		description:
			'Order states (orderstatussen) in which a web order may be imported. Leave empty for every state that the shop marks as paid. Orders in other states wait and keep their stock. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	importRules,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: getManyWebOrdersOptions,
	},
];

/** Reads the web orders of the shop once, whatever the number of input items, and ends them with the fence. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	await requireStart(this);
	const { rows } = arrivedAt(this, DOOR);
	const { importFrom, shopIds, shopsToRead, maxConcurrent, ...wishes } = orderParameters(this);
	const hints: Wording[] = [];
	const shops = await openShops(this, shopsToRead, maxConcurrent, hints);
	const [{ shop: first, settings }] = shops;
	const bounds = {
		lastOrderId: String(Math.max(...shops.map(({ highest }) => Number(highest)))),
		takenAt: isoOfEpoch(first.clock(), settings.zone),
		shop: await shopInWords(
			this,
			shops.map((opened) => opened.settings.name),
		),
		importFrom: isoOfEpoch(importFrom, settings.zone),
		placedSince: isoOfEpoch(importFrom - wishes.daysBeforeStart * DAY, settings.zone),
		...changedSince(first.clock() - wishes.lookBackDays * DAY, importFrom, settings.zone),
	};
	const packs = await readPacks(first);
	const reading = {
		...wishes,
		importFrom,
		lastOrderId: bounds.lastOrderId,
		importedBefore: importedBefore(rows('salesOrderTable')),
		packs: packs ?? [],
	};
	const parts: OrdersRead[] = [];
	for (const { shop, settings: own } of shops) {
		parts.push(await readWebOrders(shop, own, reading, hints));
	}
	const read = togetherRead(parts);
	hints.push(...oldOrdersTold(read, bounds));
	if (read.webOrders.length > 0) await requireStockRight(this, first, hints);
	showHints(this, hints);
	const groups = shopGroupsOf(settings.shops);
	const fence = { ...fenceOf(read, bounds, shopIds, hints), ...groups };
	const end = sealed<Fence>(packs ? { ...fence, packs } : fence);
	const endOf = endsOf([end], read.webOrders.length);
	const orders = read.webOrders.map((order) => ({ ...sealed<WebOrder>(order), ...endOf() }));
	return itemsOfWhole([...orders, end]);
}

/** What is in SnelStart already, where 'Get Many Imported' stands before this node; whatever else starts it goes unheeded. */
const DOOR: Door<'salesOrderTable'> = { takes: ['salesOrderTable'] };

const DAY = 86_400;

/** Named only where it leaves something out. */
const changedSince = (
	since: number,
	importFrom: number,
	zone: string,
): Pick<Fence, 'changedSince'> =>
	since > importFrom ? { changedSince: isoOfEpoch(since, zone) } : {};

/** So that whoever writes stock need not ask again. */
const shopGroupsOf = (shops: readonly ShopRow[]): Pick<Fence, 'shopGroups'> =>
	shops.length === 0
		? {}
		: {
				shopGroups: Object.fromEntries(
					shops
						.filter((row) => !flag(row, 'deleted'))
						.map((row) => [text(row, 'id'), text(row, 'id_shop_group')]),
				),
			};

interface OpenedShop {
	shop: Shop;
	settings: ShopSettings;
	/** Highest order id, read before any order is listed: the fence. */
	highest: string;
}

/** Opens the chosen sub-shops, or the one behind the URL, and reads up to where each is to be read. */
async function openShops(
	context: IExecuteFunctions,
	shopsToRead: OrderParameters['shopsToRead'],
	maxConcurrent: number,
	hints: Wording[],
): Promise<OpenedShop[]> {
	const opened: OpenedShop[] = [];
	for (const shopId of shopsToRead) {
		const shop = await openShop(context, maxConcurrent, shopId);
		const [settings, highest] = await Promise.all([
			readShopSettings(shop, shopId ?? '', hints),
			highestOrderId(shop),
		]);
		opened.push({ shop, settings, highest });
	}
	return opened;
}
