import type { INodeParameters } from 'n8n-workflow';
import { rowsOf, type Choices, type MappingRow } from '../../worlds';
import { locator } from './locator';

/** The mapping table as it stands on the screen. */
export const mappingRows = (choices: Choices): INodeParameters[] =>
	rowsOf(choices).map(({ when, is, set }) => ({
		when,
		...(when === 'otherwise' ? {} : { [when]: when === 'email' ? is : locator('name', is) }),
		set: settingsOf(set),
	}));

function settingsOf({
	template,
	costCentre,
	everybodyOn,
	collectiveCustomer,
	...asChosen
}: MappingRow['set']): INodeParameters {
	const numbered = { costCentre, everybodyOn, collectiveCustomer };
	return {
		...(asChosen as INodeParameters),
		...(template === undefined ? {} : { salesOrderTemplate: locator('name', template) }),
		...Object.fromEntries(
			Object.entries(numbered).flatMap(([name, number]) =>
				number === undefined ? [] : [[name, locator('number', String(number))]],
			),
		),
	};
}
