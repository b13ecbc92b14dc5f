import type { Problem } from '../../../../../../domain/words/problem';

export const noImportKey = (): Problem => ({
	code: 'incomplete-order',
	message: 'the plan carries no import key, or no sales order to create',
	fix: "Let the items come from the node 'Web Order: Plan' and keep 'importKey', 'salesOrder' and 'customer' as they are.",
});
