import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { recordId } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { recordProperty } from './recordProperty';
import { openForRun, runOptions } from './runOptions';

/** Reads one record for each item, as SnelStart has it. */
export const get = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('get', of.noun),
	description: [recordProperty(of), runOptions],
	execute: forEachItem(openForRun, async (records, context, index) => [
		await records.get(of, recordId(context, index)),
	]),
});
