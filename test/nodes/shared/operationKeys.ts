import type { INodePropertyOptions } from 'n8n-workflow';

import type { Registry } from '../../../nodes/shared/registry';

/** Every operation that a node offers with how it is chosen, by `resource:operation`. */
const optionsOf = ({ properties }: Registry): Array<[key: string, INodePropertyOptions]> =>
	properties.flatMap(({ name, displayOptions, options = [] }) =>
		name !== 'operation'
			? []
			: (displayOptions?.show?.resource ?? []).flatMap((resource) =>
					(options as INodePropertyOptions[]).map((one): [string, INodePropertyOptions] => [
						`${String(resource)}:${String(one.value)}`,
						one,
					]),
				),
	);

export const operationKeys = (of: Registry): string[] => optionsOf(of).map(([key]) => key);

/** Whether what an operation says of itself is that it reads: somebody, or an AI agent, chooses it by that. */
export function saysItReads(of: Registry, key: string): boolean {
	const [, option] = optionsOf(of).find(([known]) => known === key)!;
	return /^(Count|Find|List|Look at|Read)\b/.test(option.description ?? '');
}
