import type { IExecuteFunctions } from 'n8n-workflow';

import type { CardField, CardSettings } from '../../../domain/customer/cardSettings';
import { DEFAULT_PLAN_SETTINGS, type RecognitionStep } from '../../../domain/settings/planSettings';
import { forRun } from '../../shared/forRun';
import { listOfTexts } from '../../shared/listOfTexts';
import { valuesOf } from '../../shared/titleOf';
import { customersProperties } from './customersProperties';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

const STEPS: readonly string[] = [
	'webCustomerId',
	'vatNumber',
	'email',
	'emailAndName',
	'nameAndPostcode',
];

/** Reads the settings; throws for a value that no list has, and for a step that goes by a field that is not chosen. */
export function cardSettingsOf(context: IExecuteFunctions): CardSettings {
	const recognition = recognitionOf(context);
	const locator = forRun(context, 'webCustomerField', '') as { value?: unknown } | string;
	const field = typeof locator === 'string' ? locator : String(locator?.value ?? '');
	const webCustomerField = field.trim() || null;
	if (recognition.includes('webCustomerId') && webCustomerField === null) {
		throw toldError(
			context.getNode(),
			worded(
				"'Recognition' goes by the customer ID of the shop, but no field is chosen that holds it",
				"'Recognition' gaat op het klant-ID van de webwinkel, maar er is geen veld gekozen waarin dat staat",
			),
			{
				description: worded(
					"Choose the extra field (extra veld) under 'Extra Field for Shop Customer ID', or take the step 'Shop Customer ID' out.",
					"Kies het extra veld onder 'Extra Field for Shop Customer ID', of haal de stap 'Shop Customer ID' weg.",
				),
			},
		);
	}
	return {
		recognition,
		webCustomerField,
		collectiveCustomerId: null,
		fields: listOfTexts(forRun(context, 'fields', [])).map((value) =>
			oneOf<CardField>(context, 'fields', 'Fields', value),
		),
		cardChangedLater: oneOf(
			context,
			'cardChangedLater',
			'Cards Changed Later',
			String(forRun(context, 'cardChangedLater', 'propose')),
		),
	};
}

/** The steps as they were chosen, as in *Plan*; collective ones find nobody's own card. */
function recognitionOf(context: IExecuteFunctions): RecognitionStep[] {
	const { step = [] } = forRun(context, 'recognition', {}) as { step?: Array<{ by?: unknown }> };
	const chosen = step.map(({ by }) => String(by ?? 'emailAndName')) as RecognitionStep[];
	const steps = chosen.length > 0 ? chosen : DEFAULT_PLAN_SETTINGS.recognition;
	return [...new Set(steps)].filter((one) => STEPS.includes(one));
}

function oneOf<Value extends string>(
	context: IExecuteFunctions,
	name: string,
	title: string,
	value: string,
): Value {
	const allowed = valuesOf(name, customersProperties);
	if (allowed.includes(value)) return value as Value;
	throw toldError(
		context.getNode(),
		worded(
			`'${title}' is '${value}', it has to be one of: ${allowed.join(', ')}`,
			`'${title}' is '${value}', het moet een van deze zijn: ${allowed.join(', ')}`,
		),
	);
}
