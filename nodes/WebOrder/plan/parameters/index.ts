import type { INodeProperties } from 'n8n-workflow';

import { articleOptions } from './articleOptions.properties';
import { costProperties } from './costs.properties';
import { customerOptions } from './customerOptions.properties';
import { customerProperties } from './customers.properties';
import { profileProperties } from './profiles.properties';
import { salesProperties } from './sales.properties';
import { salesOptions } from './salesOptions.properties';
import { vatOptions } from './vatOptions.properties';

/** Everything that can be chosen: what everybody needs first, then S-Connect's tabs Verkopen, Artikelen and Klanten. */
export const planProperties: INodeProperties[] = [
	...salesProperties,
	...costProperties,
	...customerProperties,
	profileProperties,
	salesOptions,
	articleOptions,
	customerOptions,
	vatOptions,
];
