import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { recordId } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { openRecords } from '../../catalogue/shopRecords';
import { recordProperty } from './recordProperty';

/** Reads one record for each item. */
export const get = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('get', of.noun),
	description: [recordProperty(of)],
	execute: forEachItem(openRecords, async (records, context, index) => [
		await records.get(of, recordId(context, index)),
	]),
});
