import fc from 'fast-check';
import { applyChanges } from '../../../domain/customer/applyChanges';

const card = () => ({
	id: 'r1',
	relatiecode: 12,
	telefoon: null,
	memo: 'van de boekhouder',
	vestigingsAdres: {
		contactpersoon: 'Jan',
		straat: 'Dam 1',
		postcode: '1012',
		plaats: 'A',
		land: { id: 'nl' },
	},
	correspondentieAdres: null,
});
const phone = { member: 'telefoon', from: '', to: '020' };
const street = { member: 'vestigingsAdres.straat', from: 'Dam 1', to: 'Dam 2' };
const city = { member: 'vestigingsAdres.plaats', from: 'B', to: 'C' };
const land = { member: 'vestigingsAdres.land', from: 'nl', to: 'be' };

describe('planned changes on a card as it is now', () => {
	it('leaves all else as it is', () => {
		const { record, isChanged, left } = applyChanges(card(), [phone, street, land]);
		expect(record).toEqual({
			...card(),
			telefoon: '020',
			vestigingsAdres: { ...card().vestigingsAdres, straat: 'Dam 2', land: { id: 'be' } },
		});
		expect([isChanged, left]).toEqual([true, []]);
	});

	it('fills a member that is not there at all', () => {
		const to = { member: 'correspondentieAdres.straat', from: '', to: 'Dam 2' };
		expect(applyChanges(card(), [to]).record.correspondentieAdres).toEqual({ straat: 'Dam 2' });
	});

	it('leaves the whole address when a person changed a part of it meanwhile, and writes the rest', () => {
		const { record, left } = applyChanges(card(), [phone, street, city, land]);
		expect(record).toEqual({ ...card(), telefoon: '020' });
		expect(left).toEqual([street, city, land]);
	});

	it('leaves a contact for itself', () => {
		const contact = { member: 'vestigingsAdres.contactpersoon', from: '', to: 'Piet' };
		const { record, left } = applyChanges(card(), [contact, street]);
		expect(record.vestigingsAdres).toMatchObject({ contactpersoon: 'Jan', straat: 'Dam 2' });
		expect(left).toEqual([contact]);
	});

	it('has nothing to do the second time, whatever the changes', () => {
		const member = fc.constantFrom(
			'telefoon',
			'email',
			'vestigingsAdres.straat',
			'vestigingsAdres.land',
		);
		const change = fc.record({
			member,
			from: fc.constantFrom('', 'Dam 1', 'nl'),
			to: fc.constantFrom('x', 'y'),
		});
		const changes = fc.uniqueArray(change, { selector: (one) => one.member });
		fc.assert(
			fc.property(changes, (given) => {
				const before = card();
				const once = applyChanges(before, given);
				expect(before).toEqual(card());
				const twice = applyChanges(once.record, given);
				expect(twice).toEqual({ record: once.record, isChanged: false, left: once.left });
			}),
		);
	});
});
