import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import type { NodeOperation } from '../../../shared/registry';
import { returnAllOrLimit, wantedRows } from '../../../shared/wantedRows';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { openRecords } from '../../catalogue/shopRecords';

/** Reads the list once for each item, up to the number that the item asks for. */
export const getMany = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('getMany', of.noun),
	description: returnAllOrLimit,
	execute: forEachItem(
		openRecords,
		async (records, context, index) => await records.list(of, wantedRows(context, index)),
	),
});
