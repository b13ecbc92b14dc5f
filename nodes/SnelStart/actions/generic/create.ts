import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { changesOf, requireFilled } from '../../catalogue/changesOf';
import { fieldProperties } from './fieldProperties';
import { filledFields } from './filledFields';
import { openForRun, runOptions } from './runOptions';
import { createRecord } from './createRecord';

/** Makes one record of each item and gives it as SnelStart made it. */
export const create = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('create', of.noun),
	description: [...fieldProperties(of, 'add'), runOptions],
	execute: forEachItem(openForRun, async (records, context, index) => {
		const filled = filledFields(context, index, of);
		requireFilled(of, filled);
		return [await createRecord(records, of, changesOf(of, filled))];
	}),
});
