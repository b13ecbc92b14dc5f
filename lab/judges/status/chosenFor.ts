import type { ChosenState, StatusChoices } from '../../worlds/status/statusChoices';

/** How far each document is; a slip to collect goods is as far as one to send them, a till receipt as an invoice. */
const STEPS: Readonly<Record<string, number>> = {
	Order: 0,
	Offerte: 1,
	Bevestiging: 2,
	Werkbon: 3,
	Pakbon: 4,
	Afhaalbon: 4,
	Contantbon: 5,
	Factuur: 5,
};

export const stepOf = (document: string): number => STEPS[document] ?? -1;

/**
 * The row of the owner's that a sales order has come to; undefined for none. Where it went past two rows that are equally
 * far, nobody knows by which of them it came, and neither counts.
 */
export function chosenFor(
	document: string,
	{ rows }: Pick<StatusChoices, 'rows'>,
): ChosenState | undefined {
	const named = rows.find((row) => row.document === document);
	if (named) return named;
	for (let step = stepOf(document) - 1; step >= 0; step -= 1) {
		const here = rows.filter((row) => stepOf(row.document) === step);
		if (new Set(here.map(({ stateId }) => stateId)).size === 1) return here[0];
	}
	return undefined;
}
