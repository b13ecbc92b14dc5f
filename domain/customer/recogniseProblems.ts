import type { Customer } from '../books/books';
import type { WebOrder } from '../stream/webOrder';
import type { Problem } from '../words/problem';
import type { CustomerIdentity } from '../stream/plannedCustomer';
import { planSetting } from '../words/planSetting';

export function noCustomer(): Problem {
	return {
		code: 'missing-customer',
		message: 'the shop does not know the customer of this order any more',
		fix: 'Enter this order in SnelStart by hand, or restore the customer in PrestaShop.',
		field: 'customer',
	};
}

export function invalidEmail(email: string): Problem {
	return {
		code: 'invalid-customer-data',
		message: email.trim()
			? `"${email}" is no e-mail address, and customers (klanten) are recognised by it`
			: 'the customer has no e-mail address, and customers (klanten) are recognised by it',
		fix: "Correct the customer's e-mail address in PrestaShop.",
		field: 'customer.email',
		value: email,
	};
}

/** More than one card answers to a step of the chain, and they differ. */
export function ambiguous(
	identity: CustomerIdentity,
	{ customer }: WebOrder,
	customers: readonly Customer[],
): Problem {
	const names = customers.map(({ number, name }) => `${number} ${name}`).join(', ');
	const { what, field, value } = inWords(identity, customer?.email ?? '');
	return {
		code: 'ambiguous-customer',
		message: `${customers.length} customers in SnelStart have ${what} ${value}: ${names}`,
		fix:
			identity.by === 'nameAndPostcode'
				? `Set all but one of these customer cards (klantkaarten) to inactive (nonactief), or put a step that tells them apart before this one under ${planSetting('Customers (Klanten)', 'Recognition')} (herkenning).`
				: `Keep ${SHARED[identity.by]} on one customer card (klantkaart), or set the others to inactive (nonactief).`,
		field,
		value,
	};
}

const SHARED = {
	email: 'the address',
	emailAndName: 'address and name',
	vatNumber: 'the VAT number (btw-nummer)',
	webCustomerId: "the shop's customer id",
};

function inWords(identity: CustomerIdentity, email: string) {
	switch (identity.by) {
		case 'email':
			return { what: 'e-mail address', field: 'customer.email', value: email };
		case 'emailAndName':
			return {
				what: 'e-mail address and name',
				field: 'customer.email',
				value: `${email}, ${identity.name}`,
			};
		case 'vatNumber':
			return {
				what: 'VAT number (btw-nummer)',
				field: 'invoiceAddress.vatNumber',
				value: identity.value,
			};
		case 'webCustomerId':
			return {
				what: `in extra field (extra veld) "${identity.field}"`,
				field: 'customer.id',
				value: identity.value,
			};
		case 'nameAndPostcode':
			return {
				what: 'name and postcode',
				field: 'invoiceAddress.postcode',
				value: `${identity.name}, ${identity.postcode}`,
			};
	}
}

export function noCollectiveCustomer(id: string): Problem {
	return {
		code: 'missing-customer',
		message:
			'the collective customer (verzamelklant) for guests is not an active customer in SnelStart',
		fix: `Choose another customer under ${planSetting('Customers (Klanten)', 'Collective Customer')} (verzamelklant), or make this one active again.`,
		field: 'collectiveCustomerId',
		value: id,
	};
}

/** Nobody answers to any step, and the settings allow no new cards. */
export function unknownCustomer(name: string, looked: readonly string[]): Problem {
	return {
		code: 'unknown-customer',
		message: `SnelStart knows no customer (klant) ${name || 'for this order'}${looked.length > 0 ? `, looked for by ${looked.join(', ')}` : ''}, and the settings allow no new customer cards`,
		fix: `Make the customer card (klantkaart) in SnelStart with the same data, or set ${planSetting('Customers (Klanten)', 'Customer Cards')} (verwerking klanten) to 'Create Only'.`,
		field: 'customer',
		value: name,
	};
}

/** What a customer was looked for by, for a person. */
export function lookedFor(identity: CustomerIdentity): string {
	switch (identity.by) {
		case 'email':
			return `e-mail address ${identity.value}`;
		case 'emailAndName':
			return `e-mail address ${identity.value} with this name`;
		case 'vatNumber':
			return `VAT number (btw-nummer) ${identity.value}`;
		case 'webCustomerId':
			return `shop customer id ${identity.value}`;
		case 'nameAndPostcode':
			return `name and postcode ${identity.postcode}`;
	}
}
