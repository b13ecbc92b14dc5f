import { cloneDeep } from 'lodash';
import type { StatusEvidence, StatusFigure } from '../../lab/judges/status/evidence';
import { judgeStatus } from '../../lab/judges/status/judgeStatus';
import { checkStatus, type StatusResult } from '../../lab/runs/status/checkStatus';
import { figuresOf } from '../../lab/runs/status/figures';
import type { Row } from '../../lab/simulators/prestashop';
import { figuresAfter, type Spoilt as SpoiltOf } from './spoilt';

type Spoilt = SpoiltOf<StatusEvidence>;

/** A short version of `npm run check:status`, and its judge, who has to see whatever is done to what is right. */
describe('how far orders are, and what the shop was told of it', () => {
	let good: StatusEvidence;
	let result: StatusResult;

	beforeAll(async () => {
		const options = { seed: 7, orders: 40, rounds: 5, disturbed: true };
		result = await checkStatus(options, undefined, (evidence) => (good = cloneDeep(evidence)));
	}, 240_000);

	const after = (spoil: (evidence: Spoilt) => void): StatusFigure[] =>
		figuresAfter(good, spoil, (evidence) => judgeStatus(evidence).faults);
	/** The last state that a run gave an order, which it is still in. */
	const givenIn = ({ histories, story, orders }: Spoilt): { given: Row; order: Row } => {
		for (const given of [...histories].reverse()) {
			const order = orders.find(({ id }) => id === Number(given.id_order));
			const isNow = order && Number(order.current_state) === Number(given.id_order_state);
			if (isNow && !story.histories.has(given.id)) return { given, order };
		}
		throw new Error('This world has no such order: choose another seed');
	};
	const add = (evidence: Spoilt, orderId: unknown, stateId: number) =>
		evidence.histories.push({
			...evidence.histories[0],
			id: 90_000 + evidence.histories.length,
			id_order: String(orderId),
			id_order_state: String(stateId),
			date_add: '2999-01-01 00:00:00',
		});
	const ourMessage = ({ messages, story }: Spoilt): Row =>
		messages.find(({ id, private: isPrivate }) => !story.messages.has(id) && isPrivate === '1')!;
	const ourShipment = ({ shipments, story }: Spoilt): Row =>
		shipments.find(
			({ id, tracking_number: has }) => String(has ?? '') !== '' && !story.typed.has(id),
		)!;

	it('come out right however runs are disturbed', () => {
		expect(result.failures).toEqual([]);
		expect(result.faults).toEqual([]);
		const { expected, made, chosenMails } = figuresOf(result, 1);
		expect(expected).toBe(made);
		expect(made).toBeGreaterThan(40);
		expect(chosenMails).toBeGreaterThan(0);
		expect(Object.keys(result.disturbances).length).toBeGreaterThan(1);
		expect(good.story.unclear.size).toBeGreaterThan(0);
		expect(after(() => {})).toEqual([]);
	});

	it.each<[string, StatusFigure, (evidence: Spoilt) => void]>([
		[
			'a state that was not given',
			'missed',
			(evidence) => {
				const { given, order } = givenIn(evidence);
				evidence.histories.splice(evidence.histories.indexOf(given), 1);
				const last = evidence.histories
					.filter(({ id_order: id }) => Number(id) === order.id)
					.at(-1);
				order.current_state = last?.id_order_state;
			},
		],
		[
			'a state that was given twice',
			'repeated',
			(evidence) => {
				const { given, order } = givenIn(evidence);
				add(evidence, order.id, Number(given.id_order_state));
			},
		],
		[
			'an order that went back to paid',
			'back',
			(evidence) => {
				const { order } = givenIn(evidence);
				const isNew = evidence.choices.rows.map(({ stateId }) => stateId);
				const own = [10, 11, 12].find((id) => !isNew.includes(id))!;
				add(evidence, order.id, own);
			},
		],
		[
			'a state of which no document was reached',
			'back',
			(evidence) => {
				const { order } = givenIn(evidence);
				evidence.story.documents.set(order.id, []);
			},
		],
		[
			'a state that an order got out of cancelled',
			'back',
			(evidence) => {
				const { given } = givenIn(evidence);
				const before = evidence.histories
					.filter(({ id, id_order: order }) => order === given.id_order && id < given.id)
					.at(-1)!;
				before.id_order_state = '6';
			},
		],
		[
			'a state that an order got after a refund',
			'back',
			(evidence) => {
				const { order } = givenIn(evidence);
				evidence.slips.push({
					id: 9000,
					id_order: String(order.id),
					date_add: '2000-01-01 00:00:00',
				});
			},
		],
		[
			'a state of an order whose sales order was in doubt',
			'back',
			(evidence) => {
				const { order } = givenIn(evidence);
				evidence.story.unclear.set(order.id, [{ from: '2000-01-01 00:00:00', until: null }]);
			},
		],
		[
			'a message that is missing',
			'missed',
			(evidence) => {
				const gone = evidence.messages.filter(({ id }) => !evidence.story.messages.has(id));
				evidence.messages = evidence.messages.filter((row) => !gone.includes(row));
			},
		],
		[
			'a message that stands twice',
			'repeated',
			(evidence) => {
				evidence.messages.push({ ...ourMessage(evidence), id: 99_999 });
			},
		],
		[
			'a message that the customer sees',
			'back',
			(evidence) => {
				ourMessage(evidence).private = '0';
			},
		],
		[
			'a message with the number of another sales order',
			'back',
			(evidence) => {
				const row = ourMessage(evidence);
				row.message = String(row.message).replace(/\d+/, '99999');
			},
		],
		[
			'a tracking number that was not told',
			'missed',
			(evidence) => {
				ourShipment(evidence).tracking_number = '';
			},
		],
		[
			'a tracking number of another order',
			'back',
			(evidence) => {
				ourShipment(evidence).tracking_number = '3SANDERS000000000';
			},
		],
		[
			'a tracking number in the place of what somebody typed',
			'back',
			(evidence) => {
				evidence.story.typed.set(ourShipment(evidence).id, 'JV0000000000');
			},
		],
		[
			'a mail that nobody chose',
			'mails',
			(evidence) => {
				const [{ orderId, at }] = evidence.mails;
				evidence.mails.push({ about: 'state', orderId, what: '2', at });
			},
		],
		[
			'a mail that went twice',
			'mails',
			(evidence) => {
				const mail = evidence.mails.at(-1)!;
				evidence.mails.push({ ...mail, at: '2999-01-01 00:00:00' });
			},
		],
		[
			'a run that writes what stands there already',
			'repeated',
			(evidence) => {
				evidence.writesAgain = 1;
			},
		],
	])('see %s', (_, figure, spoil) => {
		expect(after(spoil)).toContain(figure);
	});
});
