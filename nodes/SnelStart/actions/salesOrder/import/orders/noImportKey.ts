import type { Problem } from '../../../../../../domain/words/problem';

export const noImportKey = (): Problem => ({
	code: 'incomplete-order',
	message: 'the plan carries no import key, or no sales order to create',
	messageNl: 'het plan heeft geen importsleutel, of geen verkooporder om te maken',
	fix: "Let the items come from the node 'Web Order: Plan' and keep 'importKey', 'salesOrder' and 'customer' as they are.",
	fixNl:
		"Laat de items van het knooppunt 'Web Order: Plan' komen en laat 'importKey', 'salesOrder' en 'customer' zoals ze zijn.",
});
