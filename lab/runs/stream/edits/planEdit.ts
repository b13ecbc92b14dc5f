import type { IDataObject } from 'n8n-workflow';
import type { SalesOrderDraft, SalesOrderLine } from '../../../../domain/stream/salesOrderDraft';
import type { Random } from '../../../worlds';
import type { Way } from './edit';

interface Plan extends IDataObject {
	salesOrder: SalesOrderDraft & IDataObject;
}

type PlanDamage = [name: string, does: (plan: Plan, other: Plan, random: Random) => void];

const aLine = ({ salesOrder: { regels } }: Plan, random: Random): SalesOrderLine =>
	random.pick(regels);

/** As a number, which an expression makes of it. */
const priced = (line: SalesOrderLine, times: number): void =>
	void Object.assign(line, { stuksprijs: Number(line.stuksprijs) * times });

/** What a node behind the plan may do to a planned sales order and may not come into the books unseen. */
const DAMAGES: PlanDamage[] = [
	[
		'every price 1',
		({ salesOrder }) => salesOrder.regels.forEach((line) => (line.stuksprijs = '1.00')),
	],
	['a price of 0', (plan, _, random) => (aLine(plan, random).stuksprijs = '0.00')],
	['a price with 10 % off', (plan, _, random) => priced(aLine(plan, random), 0.9)],
	[
		'a price as text',
		(plan, _, random) => {
			const line = aLine(plan, random);
			Object.assign(line, { stuksprijs: String(line.stuksprijs).replace('.', ',') });
		},
	],
	['a piece more', (plan, _, random) => (aLine(plan, random).aantal += 1)],
	['a piece less', (plan, _, random) => (aLine(plan, random).aantal -= 1)],
	[
		'twice the pieces at half the price',
		(plan, _, random) => {
			const line = aLine(plan, random);
			line.aantal *= 2;
			priced(line, 0.5);
		},
	],
	[
		'another article',
		(plan, other, random) => (aLine(plan, random).artikel = aLine(other, random).artikel),
	],
	[
		'the code of another article',
		(plan, other, random) => {
			const { artikelcode } = aLine(other, random).artikel;
			aLine(plan, random).artikel.artikelcode = artikelcode;
		},
	],
	[
		'a code that nobody has',
		(plan, _, random) => (aLine(plan, random).artikel.artikelcode = 'NERGENS'),
	],
	[
		'the lines of another order',
		(plan, other) => (plan.salesOrder.regels = other.salesOrder.regels),
	],
	['a line more', (plan, other, random) => void plan.salesOrder.regels.push(aLine(other, random))],
	['a line twice', (plan, _, random) => void plan.salesOrder.regels.push(aLine(plan, random))],
	['a line less', ({ salesOrder }) => void salesOrder.regels.pop()],
	['no lines', ({ salesOrder }) => (salesOrder.regels = [])],
	[
		'the key of another order',
		(plan, other) => (plan.salesOrder.betalingskenmerk = other.salesOrder.betalingskenmerk),
	],
	['the import key of another order', (plan, other) => (plan.importKey = other.importKey)],
	[
		'both keys of another order',
		(plan, other) => {
			plan.importKey = other.importKey;
			plan.salesOrder.betalingskenmerk = other.salesOrder.betalingskenmerk;
		},
	],
	[
		'another prefix',
		(plan) => {
			plan.importKey = `WEB-${String(plan.orderId)}`;
			plan.salesOrder.betalingskenmerk = `WEB-${String(plan.orderId)}`;
		},
	],
	['the id of another order', (plan, other) => (plan.orderId = other.orderId)],
	['the customer of another order', (plan, other) => (plan.customer = other.customer)],
	[
		'the customer card of another order',
		(plan, other) => {
			plan.customer = other.customer;
			plan.salesOrder.relatie = other.salesOrder.relatie;
		},
	],
	['the sales order of another order', (plan, other) => (plan.salesOrder = other.salesOrder)],
	['prices without VAT', ({ salesOrder }) => (salesOrder.verkooporderBtwIngaveModel = 'Exclusief')],
	['outcome create by hand', (plan) => (plan.outcome = 'create')],
	['outcome exists by hand', (plan) => (plan.outcome = 'exists')],
	['outcome waiting by hand', (plan) => (plan.outcome = 'waiting')],
	[
		'another total',
		(plan) => (plan.totals = { shop: '1.00', snelStart: '1.00', difference: '0.00' }),
	],
];

const isPlan = (item: IDataObject): item is Plan =>
	item.kind === 'plannedOrder' && typeof item.salesOrder === 'object' && item.salesOrder !== null;

/** One plan, or all of them, edited into something else than the shop sold. */
export const planEdit: Way = (random, items) => {
	const plans = items.filter(isPlan);
	if (plans.length < 2) return undefined;
	const [name, does] = random.pick(DAMAGES);
	const [one, other] = random.sample(plans, 2);
	const isOfAll = random.chance(0.2);
	const left = structuredClone(other);
	for (const plan of isOfAll ? plans : [one]) does(plan, left, random);
	return {
		what: `${isOfAll ? 'every plan' : `plan of order ${String(one.orderId)}`}: ${name}`,
		kind: 'damage',
		items,
	};
};
