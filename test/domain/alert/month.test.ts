import fc from 'fast-check';

import { live, type Quarter, type Spell } from './month';

const REASONS = [
	'SnelStart refuses the key',
	'None of the 3 orders that were to be created could be: the reason stands with each',
	'The shop does not answer after 12 s',
];

const spell = (isHarsh: boolean): fc.Arbitrary<Spell> =>
	fc.record({
		kind: fc.constantFrom('fine', 'fine', 'fails', 'off', 'down'),
		reason: fc.constantFrom(...REASONS),
		orders: fc.subarray(['11', '12', '13', '14', '15', '16', '17', '18'], { maxLength: 8 }),
		quarters: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 80 })),
		isLost: isHarsh ? fc.boolean() : fc.constant(false),
		isMute: isHarsh ? fc.boolean() : fc.constant(false),
	});

/** The cause of a failure as this test knows it: its reason. */
const isOf = (reason: string, text: string): boolean =>
	text.includes(reason) ||
	(reason.startsWith('None') && text.includes('no order could be imported'));

/** Times at which a reason begins to fail anew: it failed, and did not since two runs in a row went well. */
function episodes(quarters: readonly Quarter[], reason: string): number {
	let [count, isOn, good] = [0, false, 0];
	for (const {
		spell: { kind, reason: now },
	} of quarters) {
		if (kind === 'fine') good += 1;
		if (kind === 'fails') good = 0;
		if (good >= 2) isOn = false;
		if (kind === 'fails' && now === reason && !isOn) [count, isOn] = [count + 1, true];
	}
	return count;
}

/** Times in which three quarters or more had no run and n8n was there to notice. */
function silences(quarters: readonly Quarter[]): number {
	let [count, without, isTold, began] = [0, 0, false, false];
	for (const {
		spell: { kind },
	} of quarters) {
		if (kind === 'fine' || kind === 'fails') {
			[without, isTold, began] = [0, false, true];
			continue;
		}
		without += 1;
		if (began && without >= 2 && kind === 'off' && !isTold) [count, isTold] = [count + 1, true];
	}
	return count;
}

/** Times in which an order begins to be told by a run. */
function matters(quarters: readonly Quarter[], order: string): number {
	let [count, isOn] = [0, false];
	for (const {
		spell: { kind, orders },
	} of quarters) {
		if (kind !== 'fine' && kind !== 'fails') continue;
		const isThere = orders.includes(order);
		if (isThere && !isOn) [count, isOn] = [count + 1, true];
		if (!isThere && kind === 'fine') isOn = false;
	}
	return count;
}

const sentOf = (quarters: readonly Quarter[]) => quarters.flatMap(({ sent }) => sent);

describe('a month of runs that go well and wrong', () => {
	it('tells each failure once until two runs went well, and forgets none', () => {
		fc.assert(
			fc.property(fc.array(spell(false), { minLength: 4, maxLength: 40 }), (spells) => {
				const quarters = live(spells, true);
				const sent = sentOf(quarters).filter(({ over }) => over === '');
				for (const reason of REASONS) {
					const own = sent.filter(
						({ code, text }) => code.endsWith('failed') && isOf(reason, text),
					);
					expect([reason, own.length]).toEqual([reason, episodes(quarters, reason)]);
				}
				expect(sent.filter(({ code }) => code === 'nothing-ran')).toHaveLength(silences(quarters));
			}),
			{ numRuns: 25 },
		);
	});

	it('tells each order once until a whole run no longer tells it, alone or with others', () => {
		fc.assert(
			fc.property(fc.array(spell(false), { minLength: 4, maxLength: 30 }), (spells) => {
				const quarters = live(spells, true);
				const texts = sentOf(quarters)
					.filter(({ code }) => code === 'matter')
					.map(({ text }) => text);
				for (const order of ['11', '14', '18']) {
					const own = texts.filter((text) => text.includes(`order ${order}:`));
					expect([order, own.length]).toEqual([order, matters(quarters, order)]);
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('tells failures that n8n brings nothing of once too, and what recovered as recovered', () => {
		fc.assert(
			fc.property(fc.array(spell(false), { minLength: 4, maxLength: 30 }), (spells) => {
				const isLong = spells.some(({ kind, quarters }) => kind === 'down' && quarters > 60);
				fc.pre(!isLong);
				const quarters = live(spells, false);
				const sent = sentOf(quarters).filter(({ code }) => code === 'workflow-failed');
				const open = new Set<string>();
				for (const { cause, over } of sent) {
					if (over === '') {
						expect(open.has(cause)).toBe(false);
						open.add(cause);
					} else open.delete(cause);
				}
				const last = quarters.slice(-3);
				if (last.length === 3 && last.every(({ spell: { kind } }) => kind === 'fine')) {
					expect([...open]).toEqual([]);
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('tells what is open again where the table was lost or nothing could be sent, and nothing besides', () => {
		fc.assert(
			fc.property(fc.array(spell(true), { minLength: 4, maxLength: 30 }), (spells) => {
				const calm = { isLost: false, isMute: false, quarters: 8, orders: [], reason: '' };
				const quarters = live([...spells, { ...calm, kind: 'fine' }], true);
				const sent = sentOf(quarters).filter(({ over }) => over === '');
				const losses = spells.filter(({ isLost }) => isLost).length;
				for (const reason of REASONS) {
					const own = sent.filter(
						({ code, text }) => code.endsWith('failed') && isOf(reason, text),
					);
					expect(own.length).toBeLessThanOrEqual(episodes(quarters, reason) + losses);
				}
				const heard = quarters.filter(({ spell: own }) => own.kind === 'fails' && !own.isMute);
				for (const { spell: own } of heard) {
					expect(sent.some(({ text }) => isOf(own.reason, text))).toBe(true);
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('brings a digest each day that n8n is there, and one only', () => {
		const day = { reason: '', orders: [], quarters: 96, isLost: false, isMute: false } as const;
		const month = Array.from({ length: 31 }, (): Spell => ({ ...day, kind: 'fine' }));
		const digests = sentOf(live(month, true)).filter(({ code }) => code === 'digest');
		expect(digests.map(({ told }) => told.slice(0, 10))).toHaveLength(32);
		expect(digests.at(-1)!.text).toMatch(/Import: in 24 hours 96 runs \(0 failed\)/);
	});
});
