import type { IExecuteFunctions } from 'n8n-workflow';

import { listOfTexts } from '../../../shared/listOfTexts';

/** Names of the related records that an item wants to be read along. */
export const relatedWanted = (context: IExecuteFunctions, index: number): string[] =>
	listOfTexts(context.getNodeParameter('options.include', index, []));
