import type { WireCustomer } from '../../wire/wireCustomer';
import type { Customer, CustomerAddress } from '../../../../domain/books/books';
import { contentOf } from '../contentOf';
import type { WireAddress } from '../../wire/wireAddress';
import { filledFields } from '../filledFields';
import { wireQuantity } from '../../wire/wireNumber';

export const customerOf = (wire: WireCustomer & { modifiedOn?: string | null }): Customer => ({
	id: wire.id,
	number: wire.relatiecode,
	name: wire.naam ?? '',
	email: wire.email ?? '',
	isCustomer: (wire.relatiesoort ?? []).includes('Klant'),
	inactive: wire.nonactief,
	content: contentOf(wire, NOT_CONTENT),
	modifiedOn: wire.modifiedOn ?? null,
	vatNumber: wire.btwNummer ?? '',
	paymentTerm: wireQuantity(wire.krediettermijn),
	phone: wire.telefoon ?? '',
	address: addressOf(wire.vestigingsAdres),
	postalAddress: addressOf(wire.correspondentieAdres),
	extraFields: filledFields(wire.extraVeldenKlant),
});

/** What SnelStart gives out itself when a card is made, and the extra fields, which are written after it. */
const NOT_CONTENT = ['id', 'uri', 'relatiecode', 'modifiedOn', 'extraVeldenKlant'];

function addressOf(wire: WireAddress | null | undefined): CustomerAddress | null {
	if (!wire) return null;
	return {
		contact: wire.contactpersoon ?? '',
		street: wire.straat ?? '',
		postcode: wire.postcode ?? '',
		city: wire.plaats ?? '',
		countryId: wire.land?.id ?? null,
	};
}
