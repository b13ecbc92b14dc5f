import type {
	NodeOperationError,
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import type { AskedBooks } from '../../../../domain/stream/askedBooks';
import type { AskedOrder, AskedShop } from '../../../../domain/stream/askedShop';
import { sealed } from '../../../../domain/stream/seal';
import { togetherRead, type OrdersRead } from '../../../../domain/order/read/ordersRead';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import { worded, type Wording } from '../../../../domain/words/wording';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { openShop, type Shop } from '../../client/shop';
import { readFoundOrders } from '../../orders/readWebOrders';
import { readShopSettings, type ShopSettings } from '../../orders/shopSettings';
import { isMatchField } from '../../stock/matchField';
import { text } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import { isoOfEpoch, isoOfShopTime } from '../../wire/shopTime';
import { setManyOptions } from '../stock/setMany.options';
import { askedProducts } from './asked/askedProducts';
import { findOrders, type FoundOrders } from './asked/findOrders';
import { headOf } from './asked/headOf';
import { isPlain } from './asked/isPlain';
import * as getManyWebOrders from './getManyWebOrders.operation';
import { orderParameters, type OrderParameters } from './orderParameters';
import { requireStart } from './requireStart';
import { shopInWords } from './shopInWords';
import { toldError } from '../../../shared/toldError';

export const option = {
	name: 'Find What Is Asked',
	value: 'findAsked',
	description:
		'Find the web orders and the product that somebody asks for, in a few requests; writes nothing',
	action: 'Find what is asked in the shop',
};

export const runsOnce = true;

/** The settings of the node that reads web orders, so that an order is judged as the import judges it. */
export const description: INodeProperties[] = getManyWebOrders.description.map((property) =>
	property.name === 'options'
		? {
				...property,
				options: [
					...(property.options as INodeProperties[]).filter(({ name }) => name !== 'pageSize'),
					...setManyOptions.filter(({ name }) => name === 'matchOn'),
				].sort((a, b) => a.displayName.localeCompare(b.displayName)),
			}
		: property,
);

const DOOR: Door<'askedBooks'> = {
	takes: ['askedBooks'],
	refusesOthers: {
		why: worded('is no question', 'is geen vraag'),
		advice: worded(
			"Connect 'SnelStart: Sales Order: Find What Is Asked' to this node.",
			"Verbind 'SnelStart: Sales Order: Find What Is Asked' met deze node.",
		),
	},
};

/** The question goes on, with the web orders it is about, those that hold its article, and what the shop shows of that. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	await requireStart(this);
	const [books] = arrivedAt(this, DOOR).rows('askedBooks');
	if (books === undefined) throw withoutQuestion(this);
	const parameters = orderParameters(this);
	const hints: Wording[] = [];
	const parts: ReadInShop[] = [];
	for (const shopId of parameters.shopsToRead) {
		const shop = await openShop(this, parameters.maxConcurrent, shopId);
		const settings = await readShopSettings(shop, shopId ?? '', hints);
		parts.push(await readInShop(this, shop, settings, { books, parameters, hints }));
	}
	const read = togetherRead(parts.map(({ orders }) => orders));
	const told: AskedShop = {
		kind: 'askedShop',
		shop: await shopInWords(
			this,
			parts.map(({ name }) => name),
		),
		importFrom: isoOfEpoch(parameters.importFrom, parts[0].zone),
		orders: parts.flatMap(({ heads }) => heads),
		products: parts.flatMap(({ products }) => products),
		hints: [...parts.flatMap(({ limits }) => limits), ...hints],
	};
	const orders = read.webOrders.map((order) => sealed<WebOrder>(order));
	return itemsOfWhole([...orders, books, told]);
}

interface ReadInShop extends Pick<AskedShop, 'products'> {
	orders: OrdersRead;
	heads: AskedOrder[];
	name: string;
	zone: string;
	/** What was not looked at. */
	limits: Wording[];
}

interface Wanted {
	books: AskedBooks;
	parameters: OrderParameters;
	hints: Wording[];
}

async function readInShop(
	context: IExecuteFunctions,
	shop: Shop,
	settings: ShopSettings,
	{ books, parameters, hints }: Wanted,
): Promise<ReadInShop> {
	const products = await productsOf(context, shop, books);
	const found = await findOrders(shop, books, products);
	const { asked, holding } = found;
	const rows = [...asked, ...holding];
	const highest = Math.max(0, ...rows.map((row) => Number(text(row, 'id'))));
	const reading = {
		...parameters,
		lastOrderId: String(highest),
		importedBefore: () => null,
		packs: [],
	};
	const orders = await readFoundOrders(shop, settings, rows, reading, hints);
	const heads = headsOf(found, settings, orders);
	const { name, zone } = settings;
	return { products, orders, heads, limits: found.hints, name, zone };
}

async function productsOf(
	context: IExecuteFunctions,
	shop: Shop,
	{ asked: { what, text: typed }, articles }: AskedBooks,
): Promise<AskedShop['products']> {
	if (what !== 'any' && what !== 'article') return [];
	const { matchOn } = forRun(context, 'options', {}) as IDataObject;
	const codes = [...new Set([...articles.map(({ code }) => code), typed])];
	const lists = await Promise.all(
		codes
			.filter(isPlain)
			.map(
				async (code) =>
					await askedProducts(shop, code, isMatchField(matchOn) ? matchOn : 'reference'),
			),
	);
	return lists.flat();
}

function headsOf(
	{ asked, holding }: FoundOrders,
	{ states, zone }: ShopSettings,
	{ paidBefore, webOrders }: OrdersRead,
): AskedOrder[] {
	const paid = new Set(paidBefore.map(({ orderId }) => orderId));
	const judged = new Map(webOrders.map((order) => [order.id, order]));
	const head = (because: AskedOrder['because']) => (row: ShopRow) => {
		const state = states.get(text(row, 'current_state'));
		const became = state?.final ?? (paid.has(text(row, 'id')) ? 'paidBefore' : 'goesOn');
		const placedAt = isoOfShopTime(text(row, 'date_add'), zone);
		const found = judged.get(text(row, 'id'));
		const { readiness = '', readinessReason = '', readinessReasonNl } = found ?? {};
		const dutch = readinessReasonNl === undefined ? {} : { readinessReasonNl };
		const judgement = { readiness, readinessReason, ...dutch, became, because } as const;
		return headOf(row, { placedAt, stateName: state?.name ?? '', ...judgement });
	};
	return [...asked.map(head('asked')), ...holding.map(head('holds'))];
}

const withoutQuestion = (context: IExecuteFunctions): NodeOperationError =>
	toldError(context.getNode(), worded('No question arrived', 'Er kwam geen vraag binnen'), {
		description: worded(
			"Connect 'SnelStart: Sales Order: Find What Is Asked' to this node.",
			"Verbind 'SnelStart: Sales Order: Find What Is Asked' met deze node.",
		),
	});
