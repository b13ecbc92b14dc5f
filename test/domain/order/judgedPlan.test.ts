import { judgedPlan } from '../../../domain/order/plan/judgedPlan';
import { sealed } from '../../../domain/stream/seal';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import type { SalesOrderLine } from '../../../domain/stream/salesOrderDraft';
import { books, orderWithTotals, settings } from './fixtures';
import { planOrder } from './planOrder';

const PLAN = sealed(planOrder(orderWithTotals({ paidIncl: '46.81' }), books(), settings()));
const KNOWN = { costCentres: new Set(['kp-known']) };
const draft = PLAN.salesOrder!;
const [first, ...others] = draft.regels;

const judged = (damage: object): PlannedOrder =>
	judgedPlan({ ...PLAN, ...damage } as PlannedOrder, KNOWN);
const withDraft = (damage: object) => judged({ salesOrder: { ...draft, ...damage } });
const withLine = (damage: Partial<SalesOrderLine>) =>
	withDraft({ regels: [{ ...first, ...damage }, ...others] });

const halves = (line: SalesOrderLine): SalesOrderLine[] => [
	{ ...line, aantal: line.aantal / 2 },
	{ ...line, aantal: line.aantal / 2 },
];

describe('a plan that is carried out', () => {
	it('is one that nobody edited', () => {
		expect(PLAN.outcome).toBe('create');
		expect(judgedPlan(PLAN, KNOWN)).toBe(PLAN);
	});

	it.each<[string, PlannedOrder]>([
		['texts', withLine({ omschrijving: 'Mok, blauw' })],
		['a memo', withDraft({ memo: 'bellen voor bezorging' })],
		['another order of its lines', withDraft({ regels: [...draft.regels].reverse() })],
		['a cost centre that SnelStart knows', withDraft({ kostenplaats: { id: 'kp-known' } })],
		['a price a cent lower, within the ceiling', withLine({ stuksprijs: first.stuksprijs - 0.01 })],
		['more members', judged({ note: 'x' })],
		['the pieces of a line on two lines', withDraft({ regels: [...halves(first), ...others] })],
	])('is one with %s', (_, plan) => {
		expect(plan.outcome).toBe('create');
		expect(plan.problems).toEqual([]);
	});
});

describe('a plan that is blocked with what was changed', () => {
	it.each<[string, PlannedOrder, string]>([
		['a price of 1', withLine({ stuksprijs: 1 }), 'the lines come to'],
		['a dropped line', withDraft({ regels: others }), 'the lines come to'],
		['a line twice', withDraft({ regels: [first, ...draft.regels] }), 'the lines come to'],
		[
			'twice the pieces at half the price',
			withLine({ aantal: first.aantal * 2, stuksprijs: first.stuksprijs / 2 }),
			'pieces, and in the plan to',
		],
		['another article', withLine({ artikel: { id: 'other' } }), 'line 1 names an article'],
		[
			'another price mode',
			withDraft({
				verkooporderBtwIngaveModel:
					draft.verkooporderBtwIngaveModel === 'Inclusief' ? 'Exclusief' : 'Inclusief',
			}),
			'comes? to',
		],
		['another payment reference', withDraft({ betalingskenmerk: 'PS-1' }), 'PS-1'],
		['another template', withDraft({ verkoopordersjabloon: { id: 'x' } }), 'verkoopsjabloon'],
		['an unknown cost centre', withDraft({ kostenplaats: { id: 'x' } }), 'kostenplaats'],
		['another customer', withDraft({ relatie: { id: 'x' } }), 'klant'],
		['no customer', judged({ customer: null }), "'customer' was dropped"],
		['no sales order', judged({ salesOrder: null }), "'salesOrder' was dropped"],
		['no proof', judged({ proof: undefined }), "'proof' was dropped"],
		[
			'an edited proof',
			judged({ proof: { ...PLAN.proof, draft: { ...PLAN.proof!.draft, total: 1 } } }),
			"'proof' was changed",
		],
		['an outcome that was create', judged({ outcome: 'exists' }), "'outcome' was changed"],
	])('%s', (_, plan, message) => {
		expect(plan.outcome).toBe('blocked');
		expect(plan.problems).toMatchObject([
			{ code: 'plan-changed', message: expect.stringMatching(message) },
		]);
	});

	it('keeps its own order and key, so that no other order is taken for it', () => {
		expect(judged({ orderId: '12', importKey: 'PS-12' })).toMatchObject({
			outcome: 'blocked',
			orderId: PLAN.orderId,
			importKey: PLAN.importKey,
		});
	});

	it('says so of an order that somebody lets wait', () => {
		expect(judged({ outcome: 'waiting' })).toMatchObject({
			outcome: 'waiting',
			problems: [{ code: 'plan-changed' }],
		});
	});
});
