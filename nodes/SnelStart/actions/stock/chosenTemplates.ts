import type { WireTemplate } from '../../wire/wireTemplate';

/**
 * Ids of the chosen sales order templates (verkoopsjablonen), named by name or id. Inactive ones count: orders made
 * with them may still be open. A choice that is none of them is named in `unknown`.
 */
export function chosenTemplates(
	templates: readonly WireTemplate[],
	choices: readonly string[],
): { ids: Set<string>; unknown: string[] } {
	const wanted = choices.map((choice) => choice.trim()).filter((choice) => choice !== '');
	const answersTo = (choice: string) =>
		templates.filter(
			({ id, omschrijving }) =>
				id === choice || omschrijving.trim().toLowerCase() === choice.toLowerCase(),
		);
	return {
		ids: new Set(wanted.flatMap((choice) => answersTo(choice).map(({ id }) => id))),
		unknown: wanted.filter((choice) => answersTo(choice).length === 0),
	};
}
