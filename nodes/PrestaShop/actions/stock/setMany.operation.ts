import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { settledCursor } from '../../../../domain/stock/cursorTime';
import { itemsOfWhole } from '../../../shared/items';
import { onlyReportSwitch } from '../../../shared/onlyReportSwitch';
import { Progress } from '../../../shared/progress';
import { timeBudget } from '../../../shared/timeBudget';
import { heldByKey } from '../../../../domain/stock/shop/heldByKey';
import { laterQuantities } from '../../../../domain/stock/shop/laterQuantities';
import { movedKeys, stockGoals } from '../../../../domain/stock/shop/stockGoal';
import { alsoSwitchedOff, codesWithoutArticle } from '../../../../domain/stock/shop/shopAssortment';
import { fallToZero } from '../../../../domain/stock/shop/fallToZero';
import { stockPlanOf } from '../../../../domain/stock/shop/stockPlan';
import { stockChanges } from '../../../../domain/stock/shop/stockChanges';
import { stockSummary } from '../../../../domain/stock/shop/stockSummary';
import { refusalError } from '../../client/request';
import { openShop, type Shop } from '../../client/shop';
import { DryShop } from '../../stock/dryShop';
import { laterOrdersReader } from '../../stock/laterOrdersReader';
import { readShopStock } from '../../stock/readShopStock';
import { namedChanges } from '../../stock/namedChanges';
import { requireNoLargeFall } from '../../stock/requireNoLargeFall';
import { requireRecent } from '../../stock/requireRecent';
import { requireCoverage } from '../../stock/requireCoverage';
import { setManyOptions } from './setMany.options';
import { stockToWrite, type StockToWrite } from './stockToWrite';
import { syncStock } from '../../stock/syncStock';
import type { PlannedRequest } from '../../../../domain/stream/plannedRequest';
import type { Fence } from '../../../../domain/stream/fence';
import { withCodesOfShop } from '../../../../domain/stock/shop/withCodesOfShop';
import { calculatedCodes } from '../../../../domain/stock/publishedCodes';
import { codeInShop } from '../../../../domain/stock/codeInShop';
import { agreeing } from '../../../../domain/words/counted';
import { type Told, worded, type Wording } from '../../../../domain/words/wording';

export const option = {
	name: 'Set Many',
	value: 'setMany',
	description:
		'Overwrite the quantities in the shop that differ from the calculated web stock. Runs once for all items.',
	action: 'Set stock in the shop',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	onlyReportSwitch('Whether to tell what would change without writing anything to the shop'),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: setManyOptions,
	},
];

/** Writes the web stock of all input items at once and ends with a summary. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const budget = timeBudget(this);
	const wanted = stockToWrite(this, description);
	const { fence, cursor, partial, onlyReport } = wanted;
	const dryShop = onlyReport ? new DryShop() : null;
	const opened = await openShops(this, wanted, shopsThatSell(wanted), dryShop);
	const sellingShops = [...opened.values()];
	const shops = writtenIds(wanted).flatMap((id) => opened.get(id) ?? []);
	const arrived = wanted.items.map(codeInShop);
	const calculated = calculatedCodes(fence.published);
	const { assortment, stockRows, readAt } = await readShopStock(this, shops, {
		...wanted,
		shopGroups: fence.shopGroups,
		codes: partial ? [...new Set([...arrived, ...calculated.codes])] : null,
	});
	const old = requireRecent(this, fence, shops[0].clock(), onlyReport);
	const items = withCodesOfShop(wanted.items, assortment);
	const codes = [...items.map(codeInShop), ...calculated.codes];
	if (!partial && items.length > 0) {
		requireCoverage(this, assortment, codes, wanted.smallestCoverage);
	}
	const fall = fallToZero(assortment, items, calculated);
	if (items.length > 0) requireNoLargeFall(this, fall, wanted.largestFall);
	const onlyFall = (fence.onlyFall ?? []).length > 0;
	const plan = stockPlanOf(items, assortment);
	const writer = {
		batchSize: wanted.batchSize,
		patches: wanted.mayPatch && takesPatch(shops[0]),
		budget,
		progress: new Progress(this.logger, 'PrestaShop: quantities', 200, plan.targets.length),
	};
	const goals = stockGoals(items, assortment, fence.packs, heldByKey(fence.unclaimed ?? []));
	const laterOrders = laterOrdersReader(sellingShops, fence, wanted.matchField);
	const moved = movedKeys(fence.packs);
	const settings = { writer, onlyFall, stockRows, readAt, goals, laterOrders, moved };
	const result = await syncStock(shops, plan.targets, settings);
	if (result.refused && result.written.size === 0) throw refusalError(this, result.refused);
	const before = goals(laterQuantities([], [], new Set()));
	const told = stockChanges(plan, { ...result, before });
	const changes = await namedChanges(shops[0], told, assortment);
	const summary = stockSummary(items, plan, changes, result.later, {
		unknownInSnelStart: partial ? 0 : codesWithoutArticle(assortment, items.map(codeInShop)).length,
		...(partial ? { partialRead: true } : {}),
		...(dryShop ? { onlyReport: true, ...listed(dryShop) } : {}),
		...hintsOf(fence, items.length, [...old, ...alsoSwitchedOff(assortment)]),
		writeRequests: shops.reduce((sum, shop) => sum + shop.writes(), 0),
		windowMs: result.windowMs,
	});
	const settled =
		cursor && settledCursor(cursor, !onlyReport && !onlyFall && result.failures.size === 0);
	return itemsOfWhole([...changes, ...(settled ? [settled] : []), summary]);
}

async function openShops(
	context: IExecuteFunctions,
	{ maxConcurrent }: StockToWrite,
	shopIds: ReadonlyArray<string | undefined>,
	dryShop: DryShop | null,
): Promise<Map<string | undefined, Shop>> {
	const shops = new Map<string | undefined, Shop>();
	for (const id of shopIds) {
		const shop = await openShop(context, maxConcurrent, id);
		shops.set(id, dryShop?.over(shop) ?? shop);
	}
	return shops;
}

/** Shops to write, undefined for the one behind the URL. */
const writtenIds = ({ shopIds }: StockToWrite): Array<string | undefined> =>
	shopIds.length > 0 ? shopIds : [undefined];

/** What would have been sent; nothing where nothing would. */
const listed = (dryShop: DryShop): { requests?: PlannedRequest[] } =>
	dryShop.requests().length > 0 ? { requests: dryShop.requests() } : {};

/** What the fence tells, and that articles were taken out behind the calculation, which is the owner's to decide. */
function hintsOf(
	{ hints = [], calculated = 0, onlyFall = [] }: Fence,
	arrived: number,
	ofShop: readonly Wording[],
): { hints?: Told[] } {
	const left =
		arrived < calculated
			? [
					worded(
						`${arrived} of the ${calculated} calculated articles reached the shop: it keeps its quantities of the others`,
						`${arrived} van de ${calculated} berekende artikelen kwamen bij de webwinkel aan: van de andere houdt die haar aantallen`,
					),
				]
			: [];
	const fallen =
		onlyFall.length > 0
			? [
					worded(
						`Quantities were only lowered in this run: the lines of ${agreeing(onlyFall.length, 'web order', 'web orders')} ${onlyFall.slice(0, 10).join(', ')} could not be read whole, so what ${agreeing(onlyFall.length, 'it takes', 'they take')} is not known. Look at ${agreeing(onlyFall.length, 'the order', 'each order')} in PrestaShop; cancel it when its lines are gone for good`,
						`Aantallen zijn in deze run alleen verlaagd: de regels van ${agreeing(onlyFall.length, 'weborder', 'de weborders')} ${onlyFall.slice(0, 10).join(', ')} konden niet in hun geheel gelezen worden, dus wat ${agreeing(onlyFall.length, 'die neemt', 'die nemen')} is niet bekend. Bekijk ${agreeing(onlyFall.length, 'de order', 'elke order')} in PrestaShop; annuleer die als de regels voorgoed weg zijn`,
					),
				]
			: [];
	const all = [...hints, ...left, ...fallen, ...ofShop];
	return all.length > 0 ? { hints: all } : {};
}

/**
 * Shops whose orders take from this stock: those whose web orders were read, also where another node writes their
 * quantities, and those that are written.
 */
const shopsThatSell = (wanted: StockToWrite): Array<string | undefined> => {
	const read = wanted.fence.shopIds ?? [];
	return [...new Set([...(read.length > 0 ? read : [undefined]), ...writtenIds(wanted)])];
};

/** PATCH came with PrestaShop 8; a shop that hides its version is asked the old way. */
const takesPatch = (shop: Shop): boolean => Number.parseInt(shop.version(), 10) >= 8;
