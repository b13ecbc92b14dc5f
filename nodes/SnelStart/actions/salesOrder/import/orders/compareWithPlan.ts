import {
	centsIn,
	centsOrNull,
	euros,
	eurosNl,
	type Cents,
} from '../../../../../../domain/money/cents';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { DEFAULT_PLAN_SETTINGS } from '../../../../../../domain/settings/planSettings';
import type { Problem } from '../../../../../../domain/words/problem';
import { compareVat } from './compareVat';
import type { SalesOrderDraft } from '../../../../../../domain/stream/salesOrderDraft';
import { wireCents, wireQuantity } from '../../../../wire/wireNumber';
import type { WireSalesOrder, WireSalesOrderLine } from '../../../../wire/wireSalesOrder';
import { tooHigh, tooHighNl } from '../../../../../../domain/money/tooHigh';
import { worded, type Wording } from '../../../../../../domain/words/wording';

/** What SnelStart made different: problems are to be looked at, notices only told. */
export interface Comparison {
	problems: Problem[];
	notices: Problem[];
}

type Totals = Pick<PlannedOrder, 'totals' | 'differenceCeiling' | 'vat'>;

/**
 * Compares the sales order that SnelStart answered with what was sent and with the totals of the plan. What the plan
 * expects is the shop's total, unless settings make SnelStart come to another (its own prices, refunds left out).
 * A total within the ceiling for differences is told; one above it, and anything else, is a problem.
 */
export function compareWithPlan(
	sent: SalesOrderDraft,
	order: WireSalesOrder,
	{ totals, differenceCeiling, vat }: Totals,
): Comparison {
	const problems = [...compareVat(sent, order, vat ?? []), ...deviations(sent, order)];
	const came = wireCents(order.totaalInclusiefBtw);
	const shop = centsIn(totals.shop);
	const expected = centsOrNull(totals.snelStart) ?? shop;
	if (came === null || came === expected) return { problems, notices: [] };
	const total = totalDiffers(came, expected, shop);
	const ceiling =
		differenceCeiling === undefined
			? DEFAULT_PLAN_SETTINGS.differenceCeiling
			: centsIn(differenceCeiling);
	return Math.abs(came - expected) > ceiling
		? { problems: [total, ...problems], notices: [] }
		: { problems, notices: [total] };
}

function totalDiffers(came: Cents, expected: Cents, shop: Cents): Problem {
	const plan = expected === shop ? '' : ` and the plan expected ${euros(expected)}`;
	const planNl = expected === shop ? '' : ` en het plan ${eurosNl(expected)} verwachtte`;
	return {
		code: 'total-differs',
		message: `SnelStart came ${tooHigh(came - expected)}: to ${euros(came)} where the web shop has ${euros(shop)}${plan}`,
		messageNl: `SnelStart kwam ${tooHighNl(came - expected)} uit: op ${eurosNl(came)} waar de webwinkel ${eurosNl(shop)} heeft${planNl}`,
		fix: 'Compare the lines of the sales order (verkooporder) with the web order before it is invoiced. Usually an article is in a revenue group (artikelomzetgroep) with another VAT rate than in the shop.',
		fixNl:
			'Vergelijk de regels van de verkooporder met de weborder voor er wordt gefactureerd. Meestal staat een artikel in een artikelomzetgroep met een ander btw-tarief dan in de webwinkel.',
		field: 'totals.snelStart',
		value: euros(came),
	};
}

/** What of the answer is not what was sent. Members the answer does not bring say nothing. */
function deviations(sent: SalesOrderDraft, order: WireSalesOrder): Problem[] {
	const { relatie, verkoopordersjabloon: template, regels } = order;
	return [
		...differs(worded('customer (klant)', 'klant'), 'relatie', sent.relatie?.id, relatie?.id),
		...differs(
			worded('template (verkoopsjabloon)', 'verkoopsjabloon'),
			'verkoopordersjabloon',
			sent.verkoopordersjabloon.id,
			template?.id,
		),
		...differs(
			worded('document status (documentstatus)', 'documentstatus'),
			'procesStatus',
			sent.procesStatus,
			order.procesStatus,
		),
		...(Array.isArray(regels) ? lineDeviations(sent.regels, regels) : []),
	];
}

function lineDeviations(
	sent: SalesOrderDraft['regels'],
	came: readonly WireSalesOrderLine[],
): Problem[] {
	const count = (lines: readonly unknown[]) => String(lines.length);
	if (sent.length !== came.length) {
		return differs(
			worded('number of lines (regels)', 'aantal regels'),
			'regels',
			count(sent),
			count(came),
		);
	}
	return came.flatMap((line, index) => {
		const { artikel, aantal, stuksprijs } = sent[index];
		const of = `${index + 1} "${sent[index].omschrijving}"`;
		const about = (en: string, nl: string) =>
			worded(`${en} of line ${of}`, `${nl} van regel ${of}`);
		return [
			...differs(
				about('article (artikel)', 'artikel'),
				'regels.artikel',
				artikel.id,
				line.artikel?.id,
			),
			...amountDiffers(about('quantity (aantal)', 'aantal'), 'regels.aantal', aantal, line.aantal),
			...amountDiffers(
				about('price (stuksprijs)', 'stuksprijs'),
				'regels.stuksprijs',
				Number(stuksprijs),
				line.stuksprijs,
			),
		];
	});
}

function amountDiffers(
	what: Wording,
	field: string,
	sent: number,
	came: WireSalesOrderLine['aantal'] | undefined,
): Problem[] {
	if (came === null || came === undefined) return [];
	return differs(what, field, String(wireQuantity(sent)), String(wireQuantity(came)));
}

function differs(
	what: Wording,
	field: string,
	sent: string | undefined,
	came: string | null | undefined,
): Problem[] {
	const isSame = came?.toLowerCase() === sent?.toLowerCase();
	if (came === null || came === undefined || isSame) return [];
	return [
		{
			code: 'differs-from-plan',
			message: `the ${what.en} in SnelStart is ${came}, the plan has ${sent}`,
			messageNl: `in SnelStart is ${what.nl} ${came}, het plan heeft ${sent}`,
			fix: 'Look at the sales order (verkooporder) in SnelStart before it is invoiced, and correct or delete it.',
			fixNl:
				'Bekijk de verkooporder in SnelStart voor er wordt gefactureerd, en verbeter of verwijder hem.',
			field,
			value: came,
		},
	];
}
