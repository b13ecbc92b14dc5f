import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { openForRun, runOptions } from '../generic/runOptions';
import { companyInfo } from './companyInfo';

export const option: NodeOperation['option'] = {
	name: 'Get',
	value: 'get',
	description: 'Read the settings of the company, once for each input item',
	action: 'Get company',
};

export const description: INodeProperties[] = [runOptions];

export const execute = forEachItem(openForRun, async (records) => [await companyInfo(records)]);
