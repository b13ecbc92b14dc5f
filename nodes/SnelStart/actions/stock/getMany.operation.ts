import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { asImported } from '../../../../domain/order/plan/asImported';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { flagForRun, forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { NOT_IMPORTED } from '../../../shared/notImported';
import { snelStartClient } from '../../books/snelStartClient';
import { getManyProperties } from './getMany.properties';
import { listOfTexts } from '../../../shared/listOfTexts';
import { maxWaitMs } from '../maxWait';
import { templatesOfPlan } from './templatesOfPlan';
import { articleField } from './articleField';
import { changesToRead } from './changesToRead';
import { asPutOut } from './output';
import { knownWebOrders } from './knownWebOrders';
import type { StockSettings } from './subtract';
import { readStock } from './readStock';
import { templateIdsOf } from './templateIdsOf';
import { sealed } from '../../../../domain/stream/seal';
import type { Fence } from '../../../../domain/stream/fence';
import type { ImportedOrder } from '../../../../domain/stream/importedOrder';

export const option = {
	name: 'Get Many',
	value: 'getMany',
	description:
		'Read the stock of all articles, with what web orders take that SnelStart does not count yet; runs once, whatever the number of input items',
	action: 'Get stock of articles',
};

export const runsOnce = true;

export { getManyProperties as description };

/** Runs once whatever the number of input items. Gives all that was asked for or nothing: half a list would sell what is not there. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const chosen = listOfTexts(forRun(this, 'webOrderTemplates', []));
	const choices = chosen.length > 0 ? chosen : templatesOfPlan(this);
	const skipInactive = flagForRun(this, 'options.skipInactive', getManyProperties);
	const { rows } = arrivedAt(this, DOOR);
	const webOrders = rows('importedOrder', 'plannedOrder').map(asImported);
	const fences = rows('fence');
	const changes = changesToRead(this, webOrders, fences);
	const client = await snelStartClient(this, { maxWaitMs: maxWaitMs(this) });
	const templateIds = await templateIdsOf(
		client,
		choices,
		rows('fence').flatMap(({ templates }) => templates ?? []),
	);
	const { articles, cursor } = await readStock(client, {
		templateIds,
		latestOrderId: latestOrderId(webOrders),
		changes,
		subtract: forRun(this, 'options.subtract', 'automatic'),
		articleField: articleField(this),
		webOrders,
		known: knownWebOrders(webOrders, fences.at(-1)),
		settings: settingsIn(fences.at(-1)),
	});
	const wanted = articles.filter(({ inactive }) => !skipInactive || !inactive);
	return itemsOfWhole([
		...asPutOut(wanted, this, { fence: fences.at(-1), webOrders }),
		...(cursor ? [sealed(cursor)] : []),
	]);
}

const DOOR: Door<'importedOrder' | 'plannedOrder' | 'fence'> = {
	takes: ['importedOrder', 'plannedOrder', 'fence'],
	refuses: { webOrder: NOT_IMPORTED },
};

/** What the plan of this run read already. */
const settingsIn = (fence: Fence | undefined): StockSettings | undefined =>
	fence?.administration && {
		verkooporderVoorraadVanafNiveau: fence.administration.stockLevel,
		backorderGebruiken: fence.administration.backorders,
	};

/** The highest-numbered sales order among imported orders in the input, where there are any. */
function latestOrderId(webOrders: readonly ImportedOrder[]): string | undefined {
	const latest = webOrders
		.filter(({ salesOrderId }) => salesOrderId)
		.reduce<ImportedOrder | null>(
			(best, order) =>
				(order.salesOrderNumber ?? 0) > (best?.salesOrderNumber ?? -1) ? order : best,
			null,
		);
	return latest?.salesOrderId ?? undefined;
}
