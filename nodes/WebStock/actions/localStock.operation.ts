import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { enteredOrders } from '../../../domain/stock/local/enteredOrders';
import { localArticles } from '../../../domain/stock/local/localArticles';
import { fenceMark } from '../../../domain/stream/fenceMark';
import { sealed } from '../../../domain/stream/seal';
import { worded } from '../../../domain/words/wording';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsOfWhole } from '../../shared/items';
import { toldError } from '../../shared/toldError';
import { STOCK_INPUT } from './stockInput';
import { webOrdersInput } from './webOrdersInput';

export const option = {
	name: 'Take Local Stock',
	value: 'localStock',
	description:
		'Make stock and known orders of what the query on a local SnelStart (11 or earlier) gave; changes nothing',
	action: 'Take stock of a local SnelStart',
};

export const runsOnce = true;

export const description = [];

const DOOR: Door<'localStock'> & { index: number } = {
	index: STOCK_INPUT.index,
	name: STOCK_INPUT.name,
	takes: ['localStock'],
	refusesOthers: {
		why: worded(
			'is no row of the query on a local SnelStart',
			'is geen rij van de query op een lokale SnelStart',
		),
		advice: worded(
			'Connect the node with the query of the template export-stock-from-local-snelstart.json to this input, and leave its columns as they are.',
			'Verbind de node met de query van de template export-stock-from-local-snelstart.json met deze ingang, en laat de kolommen zoals ze zijn.',
		),
	},
};

/** The articles, then each web order by whether it was entered in SnelStart, and the fence: for both inputs of Calculate. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const rows = arrivedAt(this, DOOR).rows('localStock');
	const { orders, fences } = webOrdersInput(this);
	const read = Math.max(0, ...rows.map(({ rows_read: all }) => all));
	const articles = localArticles(rows);
	if (articles.length === 0) {
		throw toldError(
			this.getNode(),
			worded('The query gave no article (artikel)', 'De query gaf geen artikel'),
			{
				description: worded(
					'Look whether its credential names the database of the right administration. The shop keeps its quantities as they are.',
					'Kijk of de credential ervan de database van de juiste administratie noemt. De webwinkel houdt de aantallen zoals ze zijn.',
				),
			},
		);
	}
	if (rows.length !== read) {
		throw toldError(
			this.getNode(),
			worded(
				`${rows.length} of the ${read} rows that the query gave arrived`,
				`${rows.length} van de ${read} rijen die de query gaf, kwamen aan`,
			),
			{
				description: worded(
					"A recipe or an order that is missing takes nothing off stock, so nothing was made of it. Let a Filter node drop articles behind 'Web Stock: Calculate', and have the node with the query run once only.",
					"Een recept of order die ontbreekt, haalt niets van de voorraad af, dus er is niets van gemaakt. Laat een Filter-node artikelen weglaten achter 'Web Stock: Calculate', en laat de node met de query maar één keer draaien.",
				),
			},
		);
	}
	const [fence] = fences.map(({ row }) => row);
	const behind = fence ? { behind: fenceMark(fence) } : {};
	return itemsOfWhole([
		...articles.map((article) => sealed({ ...article, ...behind })),
		...enteredOrders(
			orders.map(({ row }) => row),
			rows,
		).map(sealed),
		...fences.map(({ row }) => row),
	]);
}
