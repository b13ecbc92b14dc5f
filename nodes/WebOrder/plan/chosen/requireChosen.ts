import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';

import { expressionsIn } from '../../../shared/expressionsIn';
import { isUnchosen } from '../../../shared/isUnchosen';
import { titleOf } from '../../../shared/titleOf';
import { unchosenBehind, type ToChoose } from '../../../shared/unchosenBehind';
import { snelStartClient, type SnelStartClient } from '../../../SnelStart/books/snelStartClient';
import { planProperties } from '../parameters';
import { articlesToChoose } from './articlesToChoose';
import { worded, joined, type Wording } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';
import { stillToChoose } from '../../../shared/stillToChoose';

/** What nobody but the owner can choose, each with what to do about it. */
const WANTED: ReadonlyArray<{ name: string; advice(client: SnelStartClient): Promise<Wording> }> = [
	{ name: 'salesOrderTemplate', advice: templateAdvice },
	{ name: 'importKeyPrefix', advice: prefixAdvice },
	{ name: 'costArticles', advice: costAdvice },
];

/** Nodes behind the plan that would otherwise stop only after orders were imported, where an expression decides. */
const BEHIND: readonly ToChoose[] = [
	{
		resource: 'stock',
		operation: 'getMany',
		parameters: { webOrderTemplates: 'Web Order Template Names or IDs' },
	},
];

/**
 * Throws, with everything at once and the lists to choose from, while a setting is empty that only the owner can
 * choose. Asks SnelStart for nothing when nothing is missing. A setting with an expression counts as chosen.
 */
export async function requireChosen(context: IExecuteFunctions): Promise<void> {
	const { parameters } = context.getNode();
	const missing = WANTED.filter(({ name }) => isUnchosen(parameters[name]));
	const behind = goesByExpression(parameters) ? unchosenBehind(context, BEHIND) : [];
	if (missing.length + behind.length === 0) return;
	const client = await snelStartClient(context);
	const advice = await Promise.all(missing.map(async (one) => await one.advice(client)));
	const titles = missing.map(({ name }) => `'${titleOf(name, planProperties)}'`);
	const further =
		behind.length === 0
			? []
			: [
					worded(
						`Further on, choose ${behind.join(', ')}: every template that the expressions of this node may give.`,
						`Kies verderop ${behind.join(', ')}: elk verkoopsjabloon dat de expressies van deze node kunnen geven.`,
					),
				];
	throw toldError(context.getNode(), stillToChoose('planned', [...titles, ...behind]), {
		description: joined([...advice, ...further], ' '),
	});
}

/** Whether an expression names a sales order template, so that nobody can tell which ones there are. */
const goesByExpression = ({ salesOrderTemplate, mapping }: INodeParameters): boolean =>
	expressionsIn({ salesOrderTemplate, mapping } as INodeParameters).some(({ path }) =>
		path.includes('salesOrderTemplate'),
	);

async function templateAdvice(client: SnelStartClient): Promise<Wording> {
	const templates = await client.administration.templates();
	const named = templates.map(({ name }) => `"${name}"`).join(', ');
	return worded(
		`'Sales Order Template': choose the template (verkoopsjabloon) that is used for the web shop only. SnelStart has: ${named || 'none, so make one there first'}.`,
		`'Sales Order Template': kies het verkoopsjabloon dat alleen voor de webwinkel wordt gebruikt. SnelStart heeft: ${named || 'geen, dus maak er daar eerst een'}.`,
	);
}

async function prefixAdvice(): Promise<Wording> {
	return worded(
		"'Payment Reference Prefix': type what goes before the order ID in the payment reference (betalingskenmerk), such as PS-. Orders are known to be imported by it, so never change it later.",
		"'Payment Reference Prefix': typ wat in het betalingskenmerk voor het order-ID komt, bijvoorbeeld PS-. Daaraan wordt herkend welke orders zijn geïmporteerd, dus wijzig het later nooit.",
	);
}

async function costAdvice(client: SnelStartClient): Promise<Wording> {
	return joined(
		[
			worded(
				"'Cost Articles': choose the articles (artikelen) that shipping, discounts and differences are booked on, one for each VAT rate you sell at.",
				"'Cost Articles': kies de artikelen waarop verzendkosten, kortingen en verschillen worden geboekt, een per btw-tarief waartegen u verkoopt.",
			),
			await articlesToChoose(client),
		],
		' ',
	);
}
