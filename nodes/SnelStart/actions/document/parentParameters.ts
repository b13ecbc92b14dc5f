import { UserError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { idIn, recordLocator } from '../../../shared/recordLocator';
import { DOCUMENT_TYPES } from '../../catalogue/documentTypes';
import { isRecordId } from '../../catalogue/isRecordId';
import { EXAMPLE_ID } from '../generic/recordProperty';

/** What a document belongs to. */
export const parentParameters: INodeProperties[] = [
	{
		displayName: 'Belongs To',
		name: 'parentType',
		type: 'options',
		noDataExpression: true,
		default: 'salesBooking',
		description: 'Kind of record that the document is attached to',
		options: [
			{ name: 'Customer', value: 'customer' },
			{ name: 'Purchase Booking', value: 'purchaseBooking' },
			{ name: 'Sales Booking', value: 'salesBooking' },
		],
	},
	{
		...recordLocator('Attached To', EXAMPLE_ID, [], 'searchParents'),
		name: 'parent',
		description: 'Record that the document is attached to',
	},
];

/** The document that is meant, found among those of a record. */
export const documentParameter: INodeProperties = {
	...recordLocator('Document', EXAMPLE_ID, [], 'searchDocuments'),
	name: 'document',
	description: 'Document of the record above, chosen from the list or by its ID',
};

/** A record that documents belong to, as the API names it. */
export interface Parent {
	type: string;
	id: string;
}

/** What one item's documents belong to; throws a UserError where that is no record. */
export function parentOf(context: IExecuteFunctions, index: number): Parent {
	const type = typeOf(String(context.getNodeParameter('parentType', index)));
	return { type, id: idOf(context, index, 'parent') };
}

/** The id that a locator of one item gives; throws a UserError for anything else. */
export function idOf(context: IExecuteFunctions, index: number, name: string): string {
	const id = idIn(context.getNodeParameter(name, index, ''));
	if (isRecordId(id)) return id;
	throw new UserError(`'${String(id)}' is no ID of SnelStart`, {
		description: `An ID looks like ${EXAMPLE_ID}.`,
	});
}

/** SnelStart's word for a kind of parent. */
export function typeOf(parentType: string): string {
	const type = DOCUMENT_TYPES[parentType];
	if (type !== undefined) return type;
	throw new UserError(`'Belongs To' cannot be '${parentType}'`);
}
