import type { OrderChange } from '../../domain/stream/orderChange';
import { addTemplate } from '../../lab/simulators/snelstart';
import type { Verkooporder, Verkooporderregel } from '../../lab/simulators/snelstart/tables';
import { followScene, type FollowScene } from './followScene';

const MUG = 'LEV-MOK';
const GUID = '00000000-0000-4000-8000-00000000000a';
const FIELD = [{ veldNummer: 1, omschrijving: 'Kenmerk', waarde: 'met de hand' }];

type Members<T> = Record<keyof T, ((row: Verkooporder, scene: FollowScene) => Partial<T>) | null>;

const otherRow = (rows: ReadonlyArray<{ id: string; uri: string }>, id: string) => {
	const { id: other, uri } = rows.find((row) => row.id !== id)!;
	return { id: other, uri };
};

/**
 * What a person may set in each member of a sales order; null for those that SnelStart gives out itself or that are
 * judged in tests of their own: one that is invoiced is credited.
 */
const HEAD: Members<Verkooporder> = {
	id: null,
	uri: null,
	nummer: null,
	modifiedOn: null,
	verkoopfactuur: null,
	totaalExclusiefBtw: null,
	totaalInclusiefBtw: null,
	regels: null,
	betalingskenmerk: null,
	verkooporderBtwIngaveModel: null,
	relatie: ({ relatie }, { snelStart }) => ({
		relatie: otherRow(snelStart.state.relaties, relatie.id),
	}),
	procesStatus: () => ({ procesStatus: 'Bevestiging' }),
	datum: () => ({ datum: '2026-01-01T00:00:00' }),
	krediettermijn: () => ({ krediettermijn: 45 }),
	geblokkeerd: () => ({ geblokkeerd: true }),
	omschrijving: () => ({ omschrijving: 'gebeld' }),
	incassomachtiging: () => ({
		incassomachtiging: { id: GUID, uri: `/incassomachtigingen/${GUID}` },
	}),
	afleveradres: ({ afleveradres }) => ({
		afleveradres: { ...afleveradres, contactpersoon: 'De buren' },
	}),
	factuuradres: ({ factuuradres }) => ({ factuuradres: { ...factuuradres, straat: 'Kade 9' } }),
	kostenplaats: () => ({ kostenplaats: { id: GUID, uri: `/kostenplaatsen/${GUID}` } }),
	memo: () => ({ memo: 'niet sturen voor de 3e' }),
	orderreferentie: () => ({ orderreferentie: 'INKOOP-7' }),
	factuurkorting: () => ({ factuurkorting: 5 }),
	verkoopordersjabloon: (_row, { snelStart }) => {
		const { id, uri } = addTemplate(snelStart.state, { omschrijving: 'Balie' });
		return { verkoopordersjabloon: { id, uri } };
	},
	verkoopOrderStatus: () => ({ verkoopOrderStatus: 'Service' }),
	extraHoofdVelden: () => ({ extraHoofdVelden: FIELD }),
};

/** The same of the line that the shop does not touch. */
const LINE: Members<Verkooporderregel> = {
	artikel: null,
	totaal: null,
	omschrijving: () => ({ omschrijving: 'Boek, ingepakt' }),
	stuksprijs: () => ({ stuksprijs: 18.5 }),
	aantal: () => ({ aantal: 1 }),
	kortingsPercentage: () => ({ kortingsPercentage: 10 }),
	extraRegelVelden: () => ({ extraRegelVelden: FIELD }),
};

/** The total as SnelStart works it out anew. */
function retotal(row: Verkooporder): void {
	const cents = row.regels.map(({ stuksprijs, aantal, kortingsPercentage }) =>
		Math.round(stuksprijs * aantal * (100 - kortingsPercentage)),
	);
	row.totaalInclusiefBtw = cents.reduce((sum, one) => sum + one, 0) / 100;
}

/** Whatever a person has set in a sales order is theirs: it is never replaced or deleted, and it is told. */
describe('a sales order of which somebody in SnelStart set', () => {
	let scene: FollowScene;
	let id: number;
	let row: Verkooporder;
	beforeEach(async () => {
		scene = await followScene();
		id = scene.place();
		await scene.import();
		scene.snelStart.clearJournal();
		[row] = scene.booked(id);
	});
	afterEach(async () => await scene.close());

	const follow = async (): Promise<OrderChange[]> => (await scene.follow()).changes;
	const edit = () =>
		scene.prestaShop.backOffice.changeLine({ orderId: id, reference: MUG, quantity: 4 });
	const set: Array<[string, () => void]> = [
		...Object.entries(HEAD).flatMap(
			([member, change]): Array<[string, () => void]> =>
				change === null ? [] : [[member, () => Object.assign(row, change(row, scene))]],
		),
		...Object.entries(LINE).flatMap(
			([member, change]): Array<[string, () => void]> =>
				change === null
					? []
					: [
							[
								`regels: ${member}`,
								() => {
									Object.assign(row.regels[1], change(row, scene));
									retotal(row);
								},
							],
						],
		),
	];

	it.each(set)('%s', async (_member, touch) => {
		touch();
		const left = structuredClone(row);
		edit();
		expect((await follow()).map(({ outcome }) => outcome)).not.toContain('carriedOut');
		scene.prestaShop.changeState(id, 6);
		const changes = await follow();
		expect(changes.map(({ outcome }) => outcome)).not.toContain('carriedOut');
		expect(changes[0].whyNot).not.toBe('');
		expect(scene.writes()).toEqual([]);
		expect(scene.booked(id)).toEqual([left]);
	});

	it('nothing', async () => {
		edit();
		const [change] = await follow();
		expect(change).toMatchObject({ change: 'edited', outcome: 'carriedOut', whyNot: '' });
	});
});

/** What an administration or a setting gives each sales order is nobody's work. */
describe('a sales order that was made with', () => {
	let scene: FollowScene;
	afterEach(async () => await scene.close());

	const isReplaced = async () => {
		const id = scene.place();
		await scene.import();
		const [{ krediettermijn, geblokkeerd }] = scene.booked(id);
		scene.prestaShop.backOffice.changeLine({ orderId: id, reference: MUG, quantity: 4 });
		const { changes } = await scene.follow();
		expect(changes.map(({ outcome }) => outcome)).toEqual(['carriedOut']);
		expect(scene.booked(id)).toMatchObject([{ krediettermijn, geblokkeerd }]);
		return { krediettermijn, geblokkeerd };
	};

	it('the payment term of its customer is replaced', async () => {
		scene = await followScene();
		scene.place();
		await scene.import();
		for (const one of scene.snelStart.state.relaties) one.krediettermijn = 30;
		expect(await isReplaced()).toMatchObject({ krediettermijn: 30 });
	});

	it('the payment term of the settings is replaced', async () => {
		const parameters = { salesOptions: { paymentTerm: 8 } };
		scene = await followScene({ parameters: { Plan: parameters, 'Follow Up': parameters } });
		expect(await isReplaced()).toMatchObject({ krediettermijn: 8 });
	});

	it('a template that holds its orders is replaced', async () => {
		scene = await followScene();
		for (const one of scene.snelStart.state.verkoopordersjablonen) one.nieuweOrdersBlokkeren = true;
		expect(await isReplaced()).toMatchObject({ geblokkeerd: true });
	});
});
