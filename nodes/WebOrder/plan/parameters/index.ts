import type { INodeProperties } from 'n8n-workflow';

import { articleOptions } from './articleOptions.properties';
import { costProperties } from './cost.properties';
import { customerOptions } from './customerOptions.properties';
import { mappingProperties } from './mapping.properties';
import { salesProperties } from './sales.properties';
import { salesOptions } from './salesOptions.properties';

/** Everything that can be chosen: what everybody needs first, then what differs, then S-Connect's tabs. */
export const planProperties: INodeProperties[] = [
	...salesProperties,
	costProperties,
	mappingProperties,
	salesOptions,
	articleOptions,
	customerOptions,
];
