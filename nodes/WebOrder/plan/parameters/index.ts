import type { INodeProperties } from 'n8n-workflow';

import { articleOptions } from './articleOptions.properties';
import { costProperties } from './cost.properties';
import { customerOptions } from './customerOptions.properties';
import { customerProperties } from './customer.properties';
import { mappingProperties } from './mapping.properties';
import { salesProperties } from './sales.properties';
import { salesOptions } from './salesOptions.properties';
import { vatOptions } from './vatOptions.properties';

/** Everything that can be chosen: what everybody needs first, then S-Connect's tabs Verkopen, Artikelen and Klanten. */
export const planProperties: INodeProperties[] = [
	...salesProperties,
	...costProperties,
	...customerProperties,
	mappingProperties,
	salesOptions,
	articleOptions,
	customerOptions,
	vatOptions,
];
