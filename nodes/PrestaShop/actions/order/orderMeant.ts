import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { order } from '../../catalogue/order';
import type { ShopRecord } from '../../catalogue/recordOf';
import type { RecordReader } from '../../catalogue/recordReader';
import { alwaysOf } from '../generic/recordKind';
import { recordMeant } from '../generic/recordMeant';
import { recordProperty } from '../generic/recordProperty';

/** The parameter that says which order is meant. */
export const orderProperty: INodeProperties = recordProperty(alwaysOf(order));

/** The order that one item means, as the shop has it now. Throws where there is none, or where several have its reference. */
export const orderMeant = async (
	reader: RecordReader,
	context: IExecuteFunctions,
	index: number,
): Promise<ShopRecord> => await reader.get(order, await recordMeant(reader, order, context, index));
