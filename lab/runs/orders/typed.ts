import type { INodeParameters } from 'n8n-workflow';

/** Puts an expression where a value was chosen. */
export function typed(
	parameters: INodeParameters,
	{ at, text }: { at: string; text: string },
): void {
	const steps = at.split('.');
	const last = steps.pop()!;
	const holder = steps.reduce<INodeParameters>(
		(of, step) => (of[step] ??= {}) as INodeParameters,
		parameters,
	);
	holder[last] = text;
}
