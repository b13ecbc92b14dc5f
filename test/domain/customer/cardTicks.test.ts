import { recogniseCustomer } from '../../../domain/customer/recognise';
import { indexBooks } from '../../../domain/books/indexedBooks';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, order, settings } from '../order/fixtures';

const card = (more: Partial<PlanSettings>, changes: Partial<WebOrder> = {}) =>
	recogniseCustomer(order(changes), indexBooks(books()), settings(more)).value?.card;

const company = { invoiceAddress: address({ company: 'Bloemen BV' }) };

describe('what a new card ticks', () => {
	it('is nothing unless asked', () => {
		expect(Object.keys(card({})!).sort()).toEqual(
			[
				'relatiesoort',
				'naam',
				'email',
				'telefoon',
				'vestigingsAdres',
				'correspondentieAdres',
			].sort(),
		);
	});

	it('is invoice and reminder by e-mail, to the address of the customer', () => {
		const tick = { shouldSend: true, email: 'jan@example.com' };
		expect(card({ invoiceByEmail: true })).toMatchObject({ factuurEmailVersturen: tick });
		expect(card({ reminderByEmail: true })).toMatchObject({ aanmaningEmailVersturen: tick });
	});

	it('is no e-mail where the card has no address', () => {
		const made = card(
			{ invoiceByEmail: true, reminderByEmail: true, recognition: ['nameAndPostcode'] },
			{ customer: { ...order().customer!, email: '' } },
		);
		expect(made).toMatchObject({ email: '' });
		expect(made).not.toHaveProperty('factuurEmailVersturen');
		expect(made).not.toHaveProperty('aanmaningEmailVersturen');
	});

	it('is the kind of reminder of a company or a consumer', () => {
		expect(card({ setReminderKind: true })?.aanmaningsoort).toBe('Consument');
		expect(card({ setReminderKind: true }, company)?.aanmaningsoort).toBe('Onderneming');
	});
});
