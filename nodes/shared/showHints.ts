import type { IExecuteFunctions } from 'n8n-workflow';

import type { Wording } from '../../domain/words/wording';

/** Shows above the output of the node, which is in English as the editor is, what a run noticed. */
export function showHints(context: IExecuteFunctions, hints: readonly Wording[]): void {
	context.addExecutionHints(
		...hints.map(({ en: message }) => ({ message, location: 'outputPane' as const })),
	);
}
