import { UserError, type INodeProperties } from 'n8n-workflow';

import { hasMembers } from '../../../../domain/words/hasMembers';
import { forEachItem } from '../../../shared/forEachItem';
import { idIn, recordLocator } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import { searchMethodFor } from '../../catalogue/fieldForms';
import { isRecordId } from '../../catalogue/isRecordId';
import { equalsId } from '../../odata/equalsText';
import { dateTimeLiteral } from '../../odata/literal';
import { EXAMPLE_ID } from '../generic/recordProperty';
import { openForRun, runOptions } from '../generic/runOptions';
import { idOf } from '../document/parentParameters';

export const option: NodeOperation['option'] = {
	name: 'Get Price',
	value: 'getPrice',
	description: 'Read what an article costs a customer at a quantity and on a day',
	action: 'Get price for customer and quantity',
};

export const description: INodeProperties[] = [
	{
		...recordLocator('Article', EXAMPLE_ID, [], searchMethodFor('article')),
		name: 'article',
		description: 'Article (artikel) whose price is asked for',
	},
	{
		...recordLocator('Customer', EXAMPLE_ID, [], searchMethodFor('customer')),
		name: 'customer',
		required: false,
		description: 'Customer (klant) the price is for; left empty the price for everybody',
	},
	{
		displayName: 'Quantity',
		name: 'quantity',
		type: 'number',
		default: 1,
		description: 'Pieces that are bought',
	},
	{
		displayName: 'Date',
		name: 'date',
		type: 'dateTime',
		default: '',
		description: 'Day on which the price holds; left empty today',
	},
	runOptions,
];

const PATH = '/prijsafspraken';
const PAGE = 500;

/** SnelStart works the price out; the article is a must in its filter, and every row is checked again. */
export const execute = forEachItem(openForRun, async (records, context, index) => {
	const article = idOf(context, index, 'article');
	const customer = idIn(context.getNodeParameter('customer', index, ''));
	const quantity = Number(context.getNodeParameter('quantity', index));
	if (!Number.isFinite(quantity)) throw new UserError("'Quantity' is no number");
	const date = String(context.getNodeParameter('date', index, '') ?? '');
	const clauses = [
		equalsId('Artikel/Id', article),
		...(isRecordId(customer) ? [equalsId('Relatie/Id', customer)] : []),
		`Aantal eq ${quantity}`,
		...(date === '' ? [] : [`Datum eq ${dateTimeLiteral(date)}`]),
	];
	const query = { $filter: clauses.join(' and ') };
	const rows = await records.page(PATH, { pageSize: PAGE, most: Infinity, query });
	const points = (value: unknown, id: unknown) =>
		!hasMembers(value) || String(value.id).toLowerCase() === String(id).toLowerCase();
	return rows.filter(
		(row) =>
			hasMembers(row) &&
			points(row.artikel, article) &&
			(!isRecordId(customer) || points(row.relatie, customer)),
	);
});
