import { ALL_CARRIED_OUT, followScene, type FollowScene } from './followScene';

const BOTH = 'Stichting tot Behoud van het Historisch Erfgoed de';
const PLACES = {
	mills: { company: `${BOTH}r Nederlandse Molens`, postcode: '1541 AB', address1: 'Molenweg 1' },
	locks: { company: `${BOTH}r Zeeuwse Sluizen`, postcode: '4301 AB', address1: 'Sluisweg 2' },
};

/** The shipped template: a card holds 50 characters of a name, and both foundations order from one e-mail address. */
describe('two customers whose names are the same as far as a card holds them', () => {
	let scene: FollowScene;
	beforeEach(async () => (scene = await followScene()));
	afterEach(async () => await scene.close());

	const order = (who: keyof typeof PLACES) => {
		const home = {
			firstname: 'Jan',
			lastname: 'Bakker',
			city: 'Ergens',
			country: 'NL',
			...PLACES[who],
		};
		const { company } = PLACES[who];
		const customer = { email: 'administratie@example.com', firstname: 'Jan', lastname: 'Bakker' };
		return scene.place({
			customer: { ...customer, company },
			invoiceAddress: home,
			deliveryAddress: home,
		});
	};
	const cardOf = (orderId: number) => {
		const id = scene.booked(orderId)[0]?.relatie.id;
		return scene.snelStart.state.relaties.find((card) => card.id === id);
	};
	const streetOf = (orderId: number) => cardOf(orderId)?.vestigingsAdres.straat;

	it('get a card each in one run, which their next orders find', async () => {
		const first = [order('mills'), order('locks')];
		await scene.import();
		const next = [order('locks'), order('mills')];
		await scene.import();
		expect(first.map(streetOf)).toEqual(['Molenweg 1', 'Sluisweg 2']);
		expect(next.map(streetOf)).toEqual(['Sluisweg 2', 'Molenweg 1']);
		const made = scene.snelStart.state.relaties.filter(({ naam }) => naam === BOTH);
		expect(made).toHaveLength(2);
	});

	it('are never put on one card: the second waits for a person where only the first has one', async () => {
		const mills = order('mills');
		await scene.import();
		const locks = order('locks');
		await scene.import();
		expect(scene.booked(locks)).toEqual([]);
		const card = cardOf(mills)!;
		const own = structuredClone(card);
		Object.assign(own, { id: '00000000-0000-4000-8000-0000000000aa', relatiecode: 9001 });
		Object.assign(own.vestigingsAdres, { straat: 'Sluisweg 2', postcode: '4301 AB' });
		scene.snelStart.state.relaties.push(own);
		await scene.import();
		expect(cardOf(locks)?.relatiecode).toBe(9001);
		const { changes } = await scene.follow(ALL_CARRIED_OUT);
		expect(changes).toEqual([]);
	});
});

describe('a customer card that the bookkeeper renamed', () => {
	it('does not make its orders changed in the shop', async () => {
		const byEmail = { customerOptions: { recognition: { step: [{ by: 'email' }] } } };
		const scene = await followScene({
			parameters: { Plan: byEmail, 'Follow Up': byEmail },
		});
		const home = {
			...{ firstname: 'Jan', lastname: 'Bakker', company: 'Bloemen en Zaden B.V.' },
			...{ address1: 'Molenweg 1', postcode: '1541 AB', city: 'Ergens', country: 'NL' },
		};
		const { firstname, lastname } = home;
		const orderId = scene.place({
			customer: { email: 'bloemen@example.com', firstname, lastname },
			invoiceAddress: home,
			deliveryAddress: home,
		});
		await scene.import();
		const cardId = scene.booked(orderId)[0].relatie.id;
		scene.snelStart.state.relaties.find(({ id }) => id === cardId)!.naam = 'Jansens Tuinen';
		const { changes } = await scene.follow(ALL_CARRIED_OUT);
		await scene.close();
		expect(changes).toEqual([]);
	});
});
