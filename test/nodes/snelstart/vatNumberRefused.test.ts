import {
	addRelation,
	type Relatie,
	type SnelStartSimulator,
} from '../../../lab/simulators/snelstart';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import { NODE, plan, runImport, startWorld } from './world';

const NUMBER = 'NL000099998B57';
let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
	simulator.setSwitches({ vatNumberCheck: 'list', validVatNumbers: [] });
});
afterEach(async () => await simulator.close());

const importAll = async (items: object[]) =>
	(await runImport(simulator, items)).itemsOf<ImportedOrder>(NODE);

const ofNewCustomer = (id: number, more: { vatByNumber?: true } = {}) => {
	const { customer, ...rest } = plan(simulator, id, { email: 'zaak@example.nl' });
	const card = { ...customer!.card!, btwNummer: NUMBER };
	return { ...rest, customer: { ...customer!, card, ...more } };
};
const cards = (): Relatie[] =>
	simulator.state.relaties.filter(({ email }) => email === 'zaak@example.nl');

describe('a VAT number that is right in form and refused by SnelStart (REL-0088)', () => {
	it('is left off a new card for an order whose VAT does not depend on it, and told', async () => {
		const [item] = await importAll([ofNewCustomer(1)]);
		expect(item).toMatchObject({
			outcome: 'created',
			customerCreated: true,
			problems: [{ code: 'vat-number-left-out', value: NUMBER }],
		});
		expect(cards()).toMatchObject([{ btwNummer: null }]);
	});

	it('blocks an order whose VAT depends on it, and makes no card for it', async () => {
		const [item] = await importAll([ofNewCustomer(1, { vatByNumber: true })]);
		expect(item).toMatchObject({ outcome: 'blocked', problems: [{ code: 'vat-differs' }] });
		expect(item.problems[0].message).toContain('REL-0088');
		expect(cards()).toEqual([]);
		expect(simulator.state.verkooporders).toEqual([]);
	});

	it('keeps apart two orders of one customer', async () => {
		const items = await importAll([ofNewCustomer(1), ofNewCustomer(2, { vatByNumber: true })]);
		expect(items.map(({ outcome }) => outcome)).toEqual(['created', 'blocked']);
		expect(cards()).toHaveLength(1);
	});

	it.each([undefined, true as const])(
		'is left off a card that is updated, whose other changes are made (VAT by number: %s)',
		async (vatByNumber) => {
			const land = simulator.state.landen.find(({ landcode }) => landcode === 'NL')!;
			const address = { contactpersoon: null, straat: 'Dam 1', postcode: '1012', plaats: 'A' };
			const known = addRelation(simulator.state, {
				naam: 'Zaak',
				email: 'zaak@example.nl',
				vestigingsAdres: { ...address, land: { id: land.id, uri: `/landen/${land.id}` } },
			});
			const customer = { ...ofNewCustomer(1).customer, card: undefined };
			const changes = [
				{ member: 'btwNummer', from: '', to: NUMBER },
				{ member: 'telefoon', from: '', to: '0201234567' },
			];
			const use = { action: 'use', id: known.id, customerNumber: known.relatiecode, changes };
			const [item] = await importAll([
				{ ...ofNewCustomer(1), customer: { ...customer, ...use, vatByNumber } },
			]);
			expect(item.outcome).toBe(vatByNumber ? 'blocked' : 'created');
			expect(item.problems[0].code).toBe(vatByNumber ? 'vat-differs' : 'vat-number-left-out');
			expect(known).toMatchObject({ telefoon: '0201234567', btwNummer: null });
		},
	);
});
