import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { listOfTexts } from '../../../shared/listOfTexts';
import { Progress } from '../../../shared/progress';
import { TimeBudget } from '../../../shared/timeBudget';
import type { Operation } from '../../../shared/wholeInput';
import { openShop, type Shop } from '../../client/shop';
import { isMatchField, type MatchField } from '../../stock/matchField';
import { readShopStock, type ShopStock } from '../../stock/readShopStock';
import { writeRows } from '../../stock/writeRows';
import { reference, text } from '../../wire/row';
import { quantityOf } from '../../wire/stockRow';
import { grouped } from '../../../../domain/words/grouped';
import { quantityGoals, type QuantityWish } from '../../../../domain/stock/shop/quantityGoals';
import { DEFAULT_PAGE_SIZE } from './setMany.options';
import { rowsOfCode } from './rowsOfCode';
import { worded, asItIs } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

const BATCH_SIZE = 50;
const FIRST_WITH_PATCH = 8;

/** What one item asks for. */
interface Asked {
	index: number;
	code: string;
	pieces: number;
	matchField: MatchField;
	shopIds: string[];
}

/** What became of one item: its rows, or why not. */
type Outcome = { rows: object[] } | { failure: string };

/**
 * Operation that writes the stock of all items, read and written in a few requests for those with the same options. A
 * batch that the shop refuses half-way is read back: what it refuses of one item is told of that item alone.
 */
export const writeQuantities = (how: 'set' | 'adjust', parameter: string): Operation =>
	async function () {
		const outcomes = new Map<number, Outcome>();
		const asked: Asked[] = [];
		for (const index of this.getInputData().keys()) {
			const one = askedBy(this, index, parameter);
			if ('failure' in one) outcomes.set(index, one);
			else asked.push(one);
		}
		const groups = grouped(asked, ({ matchField, shopIds }) => `${matchField} ${shopIds.join()}`);
		for (const group of groups.values()) await writeGroup(this, how, group, outcomes);
		return output(this, outcomes);
	};

function askedBy(
	context: IExecuteFunctions,
	index: number,
	parameter: string,
): Asked | { failure: string } {
	const code = String(context.getNodeParameter('code', index, '') ?? '').trim();
	const written: unknown = context.getNodeParameter(parameter, index, 0);
	const matchOn: unknown = context.getNodeParameter('options.matchOn', index, 'reference');
	const shopIds = listOfTexts(context.getNodeParameter('options.shops', index, []));
	const pieces = written === '' || written === null ? Number.NaN : Number(written);
	if (code === '') return { failure: "'Code' is empty" };
	if (!Number.isSafeInteger(pieces)) {
		return { failure: `'${String(written).slice(0, 40)}' is no whole number of pieces` };
	}
	return {
		index,
		code,
		pieces,
		matchField: isMatchField(matchOn) ? matchOn : 'reference',
		shopIds,
	};
}

async function writeGroup(
	context: IExecuteFunctions,
	how: 'set' | 'adjust',
	group: readonly Asked[],
	outcomes: Map<number, Outcome>,
): Promise<void> {
	const [{ matchField, shopIds }] = group;
	const shops = await openShops(context, shopIds);
	const codes = [...new Set(group.map(({ code }) => code))];
	const wish = { shopIds, pageSize: DEFAULT_PAGE_SIZE, matchField, codes };
	const stock = await readShopStock(context, shops, wish);
	const found = new Map(group.map((one) => [one.index, rowsOfCode(one.code, stock.assortment)]));
	const wishes = group.flatMap((one): QuantityWish[] => {
		const match = found.get(one.index)!;
		if ('failure' in match) return [];
		return match.rows.map(({ id, quantity }) => ({ ...one, rowId: id, quantity }));
	});
	const { goals, refused } = quantityGoals(wishes, how);
	const failures = await write(context, shops, stock, goals);
	for (const { index, code } of group) {
		const match = found.get(index)!;
		const reason =
			'failure' in match
				? match.failure
				: (refused.get(index) ?? match.rows.map(({ id }) => failures.get(id)).find(Boolean));
		outcomes.set(
			index,
			reason === undefined && 'rows' in match
				? { rows: match.rows.map(({ id }) => told(code, stock, id, goals.get(id))) }
				: { failure: `${code}: ${reason}` },
		);
	}
}

async function openShops(context: IExecuteFunctions, shopIds: readonly string[]): Promise<Shop[]> {
	const ids = shopIds.length > 0 ? shopIds : [undefined];
	return await Promise.all(ids.map(async (id) => await openShop(context, undefined, id)));
}

/** Why rows were not written, by row id. Rows that show their number already are not written. */
async function write(
	context: IExecuteFunctions,
	shops: readonly Shop[],
	{ stockRows }: ShopStock,
	goals: ReadonlyMap<string, number>,
): Promise<Map<string, string>> {
	const writes = [...goals].flatMap(([id, quantity]) => {
		const row = stockRows.get(id);
		return row && quantityOf(row) !== quantity ? [{ row, quantity }] : [];
	});
	const { failures, refused, writtenIds } = await writeRows(shops, writes, {
		batchSize: BATCH_SIZE,
		patches: Number.parseInt(shops[0].version(), 10) >= FIRST_WITH_PATCH,
		budget: new TimeBudget(0),
		progress: new Progress(context.logger, 'PrestaShop: quantities', 200, writes.length),
	});
	for (const { row } of refused ? writes : []) {
		const id = text(row, 'id');
		if (!writtenIds.has(id)) failures.set(id, `${refused?.message}. ${refused?.description}`);
	}
	return failures;
}

function told(
	code: string,
	{ stockRows }: ShopStock,
	id: string,
	goal: number | undefined,
): object {
	const row = stockRows.get(id)!;
	const before = quantityOf(row);
	return {
		code,
		productId: text(row, 'id_product'),
		combinationId: reference(row, 'id_product_attribute'),
		shopId: reference(row, 'id_shop'),
		before,
		quantity: goal ?? before,
		changed: goal !== undefined && goal !== before,
	};
}

/** An item that failed stops the node once all others were written, or tells its error where the workflow goes on. */
function output(
	context: IExecuteFunctions,
	outcomes: ReadonlyMap<number, Outcome>,
): INodeExecutionData[] {
	const failed = [...outcomes].filter(([, outcome]) => 'failure' in outcome);
	if (failed.length > 0 && !context.continueOnFail()) {
		const [[itemIndex, outcome]] = failed.sort(([a], [b]) => a - b);
		const written = outcomes.size - failed.length;
		throw toldError(context.getNode(), asItIs((outcome as { failure: string }).failure), {
			itemIndex,
			description: worded(
				`Of ${outcomes.size} items ${written} were written. Let the node continue on an error to see what became of each.`,
				`Van ${outcomes.size} items zijn er ${written} geschreven. Laat de node doorgaan na een fout om te zien wat er van elk werd.`,
			),
		});
	}
	return [...outcomes]
		.sort(([a], [b]) => a - b)
		.flatMap(([item, outcome]) => {
			const rows = 'rows' in outcome ? outcome.rows : [{ error: outcome.failure }];
			return rows.map((json) => ({ json: json as IDataObject, pairedItem: { item } }));
		});
}
