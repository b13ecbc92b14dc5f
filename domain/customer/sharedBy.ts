import type { CustomerIdentity } from '../stream/plannedCustomer';
import { worded, type Wording } from '../words/wording';

/** What a card and a customer have in common, by the step that found the one for the other. */
export const SHARED_BY: Record<CustomerIdentity['by'], Wording> = {
	email: worded('the e-mail address', 'het e-mailadres'),
	emailAndName: worded('e-mail address and name', 'e-mailadres en naam'),
	vatNumber: worded('the VAT number (btw-nummer)', 'het btw-nummer'),
	webCustomerId: worded("the shop's customer id", 'het klantnummer van de webwinkel'),
	nameAndPostcode: worded('name and postcode', 'naam en postcode'),
};
