import type { INodeProperties } from 'n8n-workflow';

import { recordLocator } from '../../../shared/recordLocator';
import type { CatalogueResource } from '../../catalogue/catalogueResource';

/** An id as SnelStart writes it. */
export const EXAMPLE_ID = '3fa85f64-5717-4562-b3fc-2c963f66afa6';

/** The parameter that says which record is meant. */
export const recordProperty = ({ resource }: CatalogueResource): INodeProperties =>
	recordLocator(resource.name, EXAMPLE_ID);
