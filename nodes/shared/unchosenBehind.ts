import type { IExecuteFunctions } from 'n8n-workflow';

import { isUnchosen } from './isUnchosen';

/** What a person has to choose in a node that does an operation, whatever the workflow calls it. */
export interface ToChoose {
	/** Left out for a node that is about one thing. */
	resource?: string;
	operation: string;
	/** Names of the parameters, each with what stands above it on the screen. */
	parameters: Readonly<Record<string, string>>;
}

/**
 * What is not chosen yet in the nodes behind this one, so that all of it is told at once and before anything is
 * written: "'Get Stock' → 'Template'" for each. A parameter with an expression counts as chosen.
 */
export function unchosenBehind(context: IExecuteFunctions, wanted: readonly ToChoose[]): string[] {
	const behind = context.getChildNodes(context.getNode().name, { includeNodeParameters: true });
	return behind
		.filter(({ disabled }) => !disabled)
		.flatMap(({ name, parameters = {} }) =>
			wanted
				.filter(
					({ resource, operation }) =>
						operation === parameters.operation &&
						(resource === undefined || resource === parameters.resource),
				)
				.flatMap((one) => Object.entries(one.parameters))
				.filter(([parameter]) => isUnchosen(parameters[parameter]))
				.map(([, label]) => `'${name} → ${label}'`),
		);
}
