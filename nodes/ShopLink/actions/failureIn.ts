import type { INodeExecutionData } from 'n8n-workflow';

import type { RunFailure } from '../../../domain/stream/runFailure';

/** What a node of this package puts on its error output; nothing for an item of the stream. */
export function failureIn({ json }: INodeExecutionData): RunFailure[] {
	const { error, details } = json;
	if (typeof error !== 'string' || json.kind !== undefined) return [];
	const told = (details ?? {}) as Partial<Record<string, string>>;
	const { node = '', description = '', messageNl = '', descriptionNl = '' } = told;
	const dutch = messageNl === '' ? {} : { messageNl, descriptionNl };
	return [{ node, message: error, description, ...dutch }];
}
