import type { INodePropertyOptions } from 'n8n-workflow';

import type { Registry } from '../../../nodes/shared/registry';

/** Every operation that a node offers, as `resource:operation`. */
export const operationKeys = ({ properties }: Registry): string[] =>
	properties.flatMap(({ name, displayOptions, options = [] }) =>
		name !== 'operation'
			? []
			: (displayOptions?.show?.resource ?? []).flatMap((resource) =>
					options.map(
						(one) => `${String(resource)}:${String((one as INodePropertyOptions).value)}`,
					),
				),
	);
