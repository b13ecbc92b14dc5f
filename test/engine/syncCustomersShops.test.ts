import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	stage,
	type CredentialValues,
	type Stage,
} from '../../lab/engine';
import { openGateway } from '../../lab/runs/chaos/gateway';
import type { PlannedCard } from '../../domain/stream/plannedCard';
import type { Row } from '../../lab/simulators/prestashop';
import { Random } from '../../lab/worlds';
import { CustomersStory } from '../../lab/worlds/customers/customersStory';
import { customersWorld } from '../../lab/worlds/customers/customersWorld';
import { addCard, settle } from '../../lab/worlds/customers/people';
import {
	addAddress,
	addCustomer,
	addOrder,
	rowsOf,
	save,
	type Town,
} from '../../lab/worlds/customers/town';
import { isWrite } from '../../lab/runs/requests';

const HOUR = 3_600_000;
const clock = { now: 0 };

/** A shop, or several of one installation, and people in it. */
async function openTown(shopIds: readonly number[], seed = 1): Promise<{ set: Stage; town: Town }> {
	const set = await stage(customersWorld('8.2.1', shopIds, 'UTC'), {
		clock: () => new Date(clock.now),
	});
	const format = new Intl.DateTimeFormat('sv-SE', {
		...({ timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' } as const),
	});
	const town: Town = {
		...{ shop: set.prestaShop, books: set.snelStart, random: new Random(seed), shopIds },
		story: new CustomersStory(),
		tick: () => {
			clock.now += 10 * 60_000;
			set.prestaShop.setSwitches({ now: new Date(clock.now).toISOString() });
		},
		now: () => clock.now,
		shopTime: () => format.format(clock.now),
	};
	town.tick();
	return { set, town };
}

async function sync(credentials: CredentialValues, shops: string[] = []) {
	const run = await runWorkflow(shippedWorkflow('sync-customers'), {
		source: 'src',
		credentials,
		choices: [
			{
				on: 'prestaShop.getManyChanged',
				parameters: { options: shops.length > 0 ? { shops } : {} },
			},
			{ on: { node: 'Update Customer Cards' }, parameters: { onlyReport: false } },
		],
	});
	const cards = run
		.itemsOf<PlannedCard>('Update Customer Cards')
		.filter(({ kind }) => kind === 'plannedCard');
	return { cards, failure: failureOf(run) };
}

const addressOf = (town: Town, { id }: Row): Row =>
	rowsOf(town, 'addresses').find((row) => Number(row.id_customer) === id)!;

const writesIn = ({ snelStart }: Stage): string[] =>
	snelStart.journal
		.filter(isWrite)
		.map(({ method, path }) => `${method} ${path.replace(/^.*\/v2/, '')}`);

describe('customer cards of several shops', () => {
	let open: Stage[] = [];
	beforeEach(() => {
		clock.now = Date.now() - 48 * HOUR;
	});
	afterEach(async () => {
		await Promise.all(open.map(async (set) => await set.close()));
		open = [];
	});
	const town = async (...given: Parameters<typeof openTown>) => {
		const opened = await openTown(...given);
		open.push(opened.set);
		return opened;
	};

	it.each([
		['1', '2'],
		['2', '1'],
	])(
		'of one installation, read as %s and %s, take the address of the newest order in any',
		async (...shops) => {
			const { set, town: people } = await town([1, 2]);
			const customer = addCustomer(people, {
				...{ email: 'kim@voorbeeld.nl', firstname: 'Kim', lastname: 'Jansen', id_shop: '1' },
			});
			const place = {
				address1: 'Oude Kade 1',
				postcode: '4461 AA',
				city: 'Goes',
				id_country: '13',
			};
			const old = addAddress(people, customer, { ...place, phone: '0113-123456' });
			addOrder(people, customer, old);
			const card = addCard(people, customer, old);
			people.tick();
			const moved = {
				...place,
				address1: 'Nieuwe Gracht 12',
				postcode: '3512 LK',
				city: 'Utrecht',
			};
			const added = addAddress(people, customer, {
				...moved,
				alias: 'Nieuw',
				phone: '0113-123456',
			});
			addOrder(people, { ...customer, id_shop: '2' }, added);

			const first = await sync(set.credentials, shops);
			expect([first.failure, first.cards.map(({ outcome }) => outcome)]).toEqual(['', ['updated']]);
			expect(card.vestigingsAdres).toMatchObject({ straat: 'Nieuwe Gracht 12', plaats: 'Utrecht' });
			expect(writesIn(set)).toEqual([`PUT /relaties/${card.id}`]);
			expect((await sync(set.credentials, shops)).cards).toEqual([]);
		},
	);

	it('of two installations, in one administration, are written each by its own shop and once', async () => {
		const first = await town([1]);
		const second = await town([1], 2);
		const books = first.set.snelStart;
		const other: Town = { ...second.town, books, story: first.town.story };
		const credentials = {
			...second.set.credentials,
			...Object.fromEntries(
				Object.entries(first.set.credentials).filter(([name]) => name.startsWith('snelStart')),
			),
		};
		const here = settle(first.town, { email: 'hier@voorbeeld.nl' });
		const there = settle(other, { email: 'daar@voorbeeld.nl' });
		/* One customer of both, who moves and tells only the first shop. */
		const known = { email: 'beide@voorbeeld.nl', firstname: 'Robin', lastname: 'Smit' };
		const both = settle(first.town, known);
		const again = settle(other, { ...known, hasCard: false });
		expect([here.id, both.id]).toEqual([there.id, again.id]);
		const cardOf = (email: string) => books.state.relaties.find((card) => card.email === email)!;
		const same = ({ address1, address2, postcode, city, phone, phone_mobile }: Row) => ({
			...{ address1, address2, postcode, city, phone, phone_mobile },
		});
		Object.assign(addressOf(other, again), same(addressOf(first.town, both)));

		save(first.town, 'addresses', addressOf(first.town, here), { address1: 'Dam 1', address2: '' });
		save(other, 'addresses', addressOf(other, there), { address1: 'Spui 2', address2: '' });
		save(first.town, 'addresses', addressOf(first.town, both), {
			address1: 'Brink 3',
			address2: '',
		});
		first.town.tick();
		const runs = [await sync(first.set.credentials), await sync(credentials)];
		expect(runs.map(({ failure }) => failure)).toEqual(['', '']);
		expect(
			['hier', 'daar', 'beide'].map(
				(name) => cardOf(`${name}@voorbeeld.nl`).vestigingsAdres.straat,
			),
		).toEqual(['Dam 1', 'Spui 2', 'Brink 3']);
		/* What the second shop still says of him is told and not written. */
		expect(runs[1].cards.map(({ name, outcome }) => [name, outcome])).toContainEqual([
			'Robin Smit',
			'leftAlone',
		]);
		const writes = writesIn(first.set);
		expect([writes.length, new Set(writes).size]).toEqual([3, 3]);
		await sync(first.set.credentials);
		await sync(credentials);
		expect(writesIn(first.set)).toHaveLength(3);
		expect(writesIn(second.set)).toEqual([]);
	});

	it.each(['before', 'after'])(
		'are written once where a run is killed %s its second write, by the run that follows',
		async (when) => {
			const { set, town: people } = await town([1]);
			const moved = Array.from({ length: 5 }, () => settle(people));
			for (const [place, customer] of moved.entries()) {
				const address1 = `Dam ${place + 1}`;
				save(people, 'addresses', addressOf(people, customer), { address1, address2: '' });
			}
			people.tick();
			let writes = 0;
			let isDead = false;
			let kill = () => {};
			const killed = new Promise<void>((resolve) => (kill = resolve));
			const gateway = await openGateway(set, async ({ isWrite }, forward) => {
				if (isDead) return null;
				if (isWrite) writes += 1;
				isDead = writes === 2;
				if (isDead) kill();
				if (isDead && when === 'before') return null;
				const answer = await forward();
				return isDead ? null : answer;
			});
			const dying = sync(gateway.credentials);
			await killed;
			await gateway.whenIdle();
			expect(writesIn(set)).toHaveLength(when === 'before' ? 1 : 2);

			const rest = await sync(set.credentials);
			expect([rest.failure, rest.cards.length]).toEqual(['', when === 'before' ? 4 : 3]);
			expect(rest.cards.every(({ outcome }) => outcome === 'updated')).toBe(true);
			expect(new Set(writesIn(set)).size).toBe(5);
			expect(writesIn(set)).toHaveLength(5);
			const streets = set.snelStart.state.relaties.flatMap(({ relatiecode, vestigingsAdres }) =>
				relatiecode > 0 ? [vestigingsAdres.straat] : [],
			);
			expect(streets).toEqual(['Dam 1', 'Dam 2', 'Dam 3', 'Dam 4', 'Dam 5']);
			expect((await sync(set.credentials)).cards).toEqual([]);
			gateway.close();
			await dying;
		},
	);
});
