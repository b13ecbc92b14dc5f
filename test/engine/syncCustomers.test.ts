import { DateTime } from 'luxon';
import { failureOf, runWorkflow, shippedWorkflow, type Choice } from '../../lab/engine';
import type { PlannedCard } from '../../domain/stream/plannedCard';
import type { TaskReport } from '../../domain/stream/taskReport';
import { followScene, type FollowScene } from './followScene';
import { englishTold } from './englishIn';

const DAY = 24 * 60;

describe.each(['1.6.1.24', '1.7.8.11', '8.2.1', '9.0.3'] as const)(
	'customer cards of PrestaShop %s',
	(version) => {
		let scene: FollowScene;
		let orderId: number;
		beforeEach(async () => {
			scene = await followScene({ version });
			orderId = scene.place();
			await scene.import();
			scene.pass(DAY / 2);
		});
		afterEach(async () => await scene.close());

		const rows = (table: string) => scene.prestaShop.state.tables[table];
		const order = () => rows('orders').find(({ id }) => id === orderId)!;
		const customer = () => rows('customers').find(({ id }) => id === Number(order().id_customer))!;
		const address = () =>
			rows('addresses').find(({ id }) => id === Number(order().id_address_invoice))!;
		const card = () => {
			const { relatie } = scene.booked(orderId)[0];
			return scene.snelStart.state.relaties.find(({ id }) => id === relatie?.id)!;
		};
		const inShop = (row: object, change: object): void => {
			scene.pass(5);
			Object.assign(row, change, { date_upd: shopNow() });
		};
		const shopNow = (): string =>
			DateTime.fromMillis(scene.now(), { zone: 'Europe/Amsterdam' }).toFormat(
				'yyyy-MM-dd HH:mm:ss',
			);
		const booksNow = (): string => new Date(scene.now()).toISOString().slice(0, 23);

		const sync = async (plan: Choice['parameters'] = {}, onlyReport = false) => {
			scene.snelStart.journal.length = 0;
			const choices: Choice[] = [
				{ on: 'webOrder.planCustomers', parameters: plan },
				{ on: { node: 'Update Customer Cards' }, parameters: { onlyReport } },
			];
			const run = await runWorkflow(shippedWorkflow('sync-customers'), {
				source: 'src',
				credentials: scene.credentials,
				choices,
			});
			expect(englishTold(run.itemsOf('Run Report'))).toEqual([]);
			return {
				cards: run
					.itemsOf<PlannedCard>('Update Customer Cards')
					.filter(({ kind }) => kind === 'plannedCard'),
				report: run.itemsOf<TaskReport>('Run Report')[0],
				failure: failureOf(run),
				writes: scene.writes(),
			};
		};

		it('stay as they are while nobody changed anything', async () => {
			const { cards, report, failure, writes } = await sync();
			expect([failure, writes]).toEqual(['', []]);
			expect(cards.filter(({ action }) => action === 'update')).toEqual([]);
			expect(report.headline).toMatch(/customers? looked at/);
		});

		it('take over an address that moved and a phone number, once, and empty nothing', async () => {
			const before = structuredClone(card());
			inShop(address(), { address1: 'Nieuwe Gracht 12', postcode: '3512 LK', city: 'Utrecht' });
			inShop(address(), { phone: '030-1234567', phone_mobile: '' });

			const dry = await sync({}, true);
			expect(dry.writes).toEqual([]);
			expect(dry.cards.map(({ outcome, requests }) => [outcome, requests?.length])).toEqual([
				['reported', 1],
			]);

			const { cards, failure, writes, report } = await sync();
			expect(failure).toBe('');
			expect(cards.map(({ outcome }) => outcome)).toEqual(['updated']);
			expect(writes).toHaveLength(1);
			expect(card()).toEqual({
				...before,
				telefoon: '030-1234567',
				modifiedOn: card().modifiedOn,
				vestigingsAdres: {
					...before.vestigingsAdres,
					straat: 'Nieuwe Gracht 12',
					postcode: '3512 LK',
					plaats: 'Utrecht',
				},
				correspondentieAdres: {
					...before.correspondentieAdres,
					straat: 'Nieuwe Gracht 12',
					postcode: '3512 LK',
					plaats: 'Utrecht',
				},
			});
			expect(report.headlineNl).toContain('1 bijgewerkt');
			expect(JSON.stringify(report.tables)).toContain('Nieuwe Gracht 12');

			const again = await sync();
			expect([again.cards, again.writes]).toEqual([[], []]);
		});

		it('are not emptied by what a customer takes away', async () => {
			const { telefoon } = card();
			inShop(address(), { phone: '', phone_mobile: '', vat_number: '' });
			const { writes } = await sync();
			expect([writes, card().telefoon]).toEqual([[], telefoon]);
		});

		it('keep what a person changed in SnelStart since, and the difference is proposed', async () => {
			inShop(address(), { address1: 'Nieuwe Gracht 12' });
			scene.pass(60);
			Object.assign(card(), { telefoon: '0611111111', modifiedOn: booksNow() });
			const { cards, writes } = await sync();
			expect(writes).toEqual([]);
			expect(cards).toMatchObject([{ action: 'none', problems: [{ code: 'card-in-doubt' }] }]);
			expect(cards[0].proposed.map(({ member }) => member)).toContain('vestigingsAdres.straat');
			expect(cards[0].summaryNl).toContain('voorstel: ');

			const written = await sync({ cardChangedLater: 'write', fields: ['address'] });
			expect(written.writes).toHaveLength(1);
			expect(card().vestigingsAdres?.straat).toBe('Nieuwe Gracht 12');
			expect(card().telefoon).toBe('0611111111');
		});

		it('are told apart from a customer of another name with the same e-mail address', async () => {
			const before = structuredClone(card());
			inShop(customer(), { firstname: 'Iemand', lastname: 'Anders', company: '' });
			inShop(address(), { firstname: 'Iemand', lastname: 'Anders', company: '', city: 'Assen' });
			const byName = await sync();
			const byEmail = await sync({ recognition: { step: [{ by: 'email' }] } });
			for (const { cards, writes } of [byName, byEmail]) {
				expect(writes).toEqual([]);
				expect(cards).toMatchObject([{ action: 'none', problems: [{ code: 'card-in-doubt' }] }]);
			}
			expect(byEmail.cards[0].proposed).toContainEqual(
				expect.objectContaining({ member: 'naam', to: 'Iemand Anders' }),
			);
			expect(card()).toEqual(before);
		});

		it('that are equal, or inactive, are listed and not written', async () => {
			const twin = { ...structuredClone(card()), id: '99999999-0000-4000-8000-000000000001' };
			scene.snelStart.state.relaties.push({ ...twin, relatiecode: 9999 });
			inShop(address(), { address1: 'Nieuwe Gracht 12' });
			const equal = await sync();
			expect(equal.writes).toEqual([]);
			expect(equal.cards[0].problems[0].messageNl).toContain('9999');

			scene.snelStart.state.relaties.pop();
			Object.assign(card(), { nonactief: true });
			const inactive = await sync();
			expect(inactive.writes).toEqual([]);
			expect(inactive.cards[0].problems[0].messageNl).toContain('nonactief');
		});

		it('keep VAT number and country until their owner lets the shop write them', async () => {
			inShop(address(), { company: address().company, vat_number: 'NL123456782B90' });
			const proposed = await sync();
			expect(proposed.writes).toEqual([]);
			expect(proposed.cards[0]).toMatchObject({
				proposed: [{ member: 'btwNummer', to: 'NL123456782B90' }],
			});
			const written = await sync({ fields: ['vat'] });
			expect(written.writes).toHaveLength(1);
			expect(card().btwNummer).toBe('NL123456782B90');
		});

		it('never go back to the address of an older order where the newest one was replaced', async () => {
			const used = address();
			const put = (change: object) => {
				const id = Math.max(...rows('addresses').map((row) => Number(row.id))) + 1;
				rows('addresses').push({ ...structuredClone(used), id, deleted: '0', ...change } as never);
				return id;
			};
			// An order from before stands at an old address; the shop replaces the one of the newest order, which was used.
			const old = put({ address1: 'Oude Kade 1', city: 'Goes', alias: 'Oud' });
			const newest = { ...structuredClone(order()), id: orderId + 1, id_address_invoice: used.id };
			Object.assign(order(), { id_address_invoice: old });
			rows('orders').push(newest as never);
			inShop(used, { deleted: '1' });
			inShop(customer(), {});
			const replaced = shopNow();
			const gone = { address1: 'Nieuwe Gracht 12', date_add: shopNow(), date_upd: shopNow() };
			const by = put({ ...gone, alias: 'Iets anders' });

			const doubtful = await sync();
			expect(doubtful.writes).toEqual([]);
			expect(doubtful.cards).toMatchObject([{ problems: [{ field: 'invoiceAddress' }] }]);

			rows('addresses').find(({ id }) => id === by)!.alias = used.alias;
			used.date_upd = replaced;
			expect((await sync()).writes).toHaveLength(1);
			expect(card().vestigingsAdres?.straat).toBe('Nieuwe Gracht 12');
			expect(card().vestigingsAdres?.plaats).not.toBe('Goes');
		});

		it('are written once where the answer is lost and where two runs meet', async () => {
			inShop(address(), { address1: 'Nieuwe Gracht 12' });
			scene.snelStart.addFault({ kind: 'lostReply', times: 1, match: { method: 'PUT' } });
			const lost = await sync();
			expect([lost.failure, lost.cards.map(({ outcome }) => outcome)]).toEqual(['', ['updated']]);
			expect(card().vestigingsAdres?.straat).toBe('Nieuwe Gracht 12');

			inShop(address(), { phone: '0301234567', phone_mobile: '' });
			const both = await Promise.all([sync(), sync()]);
			expect(both.map(({ failure }) => failure)).toEqual(['', '']);
			expect(card().telefoon).toBe('0301234567');
			expect((await sync()).writes).toEqual([]);
		});

		it('are told apart for a guest who became a customer, and for a stranger of the same name', async () => {
			const before = structuredClone(card());
			const other = (change: object, moved: object) => {
				const id = Math.max(...rows('customers').map((row) => Number(row.id))) + 1;
				const place = Math.max(...rows('addresses').map((row) => Number(row.id))) + 1;
				scene.pass(5);
				const now = { date_add: shopNow(), date_upd: shopNow() };
				rows('customers').push({ ...structuredClone(customer()), id, ...now, ...change } as never);
				const row = {
					...structuredClone(address()),
					id: place,
					id_customer: String(id),
					...now,
					...moved,
				};
				rows('addresses').push(row as never);
			};
			other({ email: 'naamgenoot@example.org' }, { address1: 'Verre Weg 3', postcode: '9999 ZZ' });
			expect((await sync()).writes).toEqual([]);
			expect(card()).toEqual(before);

			Object.assign(customer(), { is_guest: '1' });
			other({ is_guest: '0' }, { address1: 'Nieuwe Gracht 12' });
			expect((await sync()).cards.map(({ outcome }) => outcome)).toEqual(['updated']);
			expect(card().vestigingsAdres?.straat).toBe('Nieuwe Gracht 12');
		});

		it('are told where the service breaks off, and the next run does the rest', async () => {
			inShop(address(), { address1: 'Nieuwe Gracht 12' });
			scene.snelStart.addFault({
				kind: 'status',
				status: 500,
				times: -1,
				match: { method: 'PUT' },
			});
			const broken = await sync();
			expect(broken.cards[0].outcome).toBe('failed');
			expect(broken.report.headlineNl).toContain('mislukt');
			scene.snelStart.clearFaults();
			expect((await sync()).cards[0].outcome).toBe('updated');
		});
	},
);
