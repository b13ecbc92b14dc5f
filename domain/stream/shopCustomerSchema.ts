import { z } from 'zod';

import { flag, identifier, textOrEmpty, wholeNumber, words } from './readable';

const customer = z
	.object({
		id: identifier,
		email: textOrEmpty,
		firstName: words,
		lastName: words,
		company: words,
		isGuest: flag,
	})
	.passthrough();

const address = z
	.object({
		id: identifier,
		company: words,
		firstName: words,
		lastName: words,
		street: textOrEmpty,
		streetAddition: words,
		postcode: textOrEmpty,
		city: textOrEmpty,
		countryIso: textOrEmpty,
		phone: words,
		vatNumber: textOrEmpty,
		other: words,
	})
	.passthrough();

/** A customer as the shop tells it: a member that was dropped would look as one that is empty. */
export const shopCustomerSchema = z
	.object({
		kind: z.literal('shopCustomer'),
		shopId: textOrEmpty,
		customer,
		invoiceAddress: address.nullable(),
		addresses: wholeNumber,
		changedAt: textOrEmpty,
	})
	.passthrough();
