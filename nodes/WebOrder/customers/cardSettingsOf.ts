import type { IExecuteFunctions } from 'n8n-workflow';

import type { CardSettings } from '../../../domain/customer/cardSettings';
import { DEFAULT_PLAN_SETTINGS, type RecognitionStep } from '../../../domain/settings/planSettings';
import { forRun } from '../../shared/forRun';
import { readCustomerField, readCustomerSteps } from '../plan/choices/customers';
import { ParameterReader } from '../plan/parameters/reader';
import { customersProperties } from './customersProperties';

/** Reads the settings; throws for a value that no list has, and for a step that goes by a field that is not chosen. */
export function cardSettingsOf(context: IExecuteFunctions): CardSettings {
	const read = ParameterReader.of(
		context,
		(name) => forRun(context, name, null),
		customersProperties,
	);
	const recognition = recognitionOf(read);
	return {
		recognition,
		webCustomerField: readCustomerField(read, recognition, ''),
		fields: read.options('fields'),
		cardChangedLater: read.option('cardChangedLater', 'propose'),
	};
}

/** The steps as they were chosen, as in *Plan*; collective ones find nobody's own card. */
function recognitionOf(read: ParameterReader): RecognitionStep[] {
	const chosen = readCustomerSteps(read, '');
	const steps = chosen.length > 0 ? chosen : DEFAULT_PLAN_SETTINGS.recognition;
	return steps.filter((step) => !step.startsWith('collective'));
}
