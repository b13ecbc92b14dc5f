import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { recordId, recordProperty } from './recordId';
import { openForRun, runOptions } from './runOptions';

/** Reads one record for each item, as SnelStart has it. */
export const get = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('get', of.noun),
	description: [recordProperty(of), runOptions],
	execute: forEachItem(openForRun, async (records, context, index) => [
		await records.get(of, recordId(context, index)),
	]),
});
