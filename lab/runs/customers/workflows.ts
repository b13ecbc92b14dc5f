import type { PlannedCard } from '../../../domain/stream/plannedCard';
import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	type Choice,
	type CredentialValues,
} from '../../engine';
import { WEB_FIELD } from '../../worlds/customers/customerChoices';
import type { Keeping } from './keeping';

/** What a run came to. */
export interface CardRun {
	/** Why it did not come to its end; '' where it did. */
	failure: string;
	written: number;
	/** Customers of whom it said anything. */
	told: number[];
}

const LOOK_BACK_DAYS = 40;

/** Keeps the cards, as the template is shipped, but that it writes. */
export async function syncRun(
	credentials: CredentialValues,
	{ choices: { recognition, fields, changedLater }, shopIds }: Pick<Keeping, 'choices' | 'shopIds'>,
): Promise<CardRun> {
	const choices: Choice[] = [
		{
			on: 'prestaShop.getManyChanged',
			parameters: {
				lookBackDays: LOOK_BACK_DAYS,
				options: shopIds.length > 1 ? { shops: shopIds.map(String) } : {},
			},
		},
		{
			on: 'webOrder.planCustomers',
			parameters: {
				fields: [...fields],
				cardChangedLater: changedLater,
				recognition: { step: recognition.map((by) => ({ by })) },
				webCustomerField: { __rl: true, mode: 'name', value: WEB_FIELD },
			},
		},
		{ on: { node: 'Update Customer Cards' }, parameters: { onlyReport: false } },
	];
	const engine = await runWorkflow(shippedWorkflow('sync-customers'), { credentials, choices });
	const cards = engine
		.itemsOf<PlannedCard>('Update Customer Cards')
		.filter(({ kind }) => kind === 'plannedCard');
	return {
		failure: failureOf(engine),
		written: cards.filter(({ outcome }) => outcome === 'updated').length,
		told: cards.map(({ customerId }) => Number(customerId)),
	};
}
