import type { Customer } from '../books/books';
import type { WebOrder } from '../stream/webOrder';
import type { Problem } from '../words/problem';
import type { CustomerIdentity } from '../stream/plannedCustomer';
import { customerNameOf } from './card';
import { planSetting } from '../words/planSetting';
import { worded, type Wording } from '../words/wording';

export function noCustomer(): Problem {
	return {
		code: 'missing-customer',
		message: 'the shop does not know the customer of this order any more',
		messageNl: 'de webwinkel kent de klant van deze order niet meer',
		fix: 'Enter this order in SnelStart by hand, or restore the customer in PrestaShop.',
		fixNl: 'Voer deze order met de hand in SnelStart in, of herstel de klant in PrestaShop.',
		field: 'customer',
	};
}

export function invalidEmail(email: string): Problem {
	return {
		code: 'invalid-customer-data',
		message: email.trim()
			? `"${email}" is no e-mail address, and customers (klanten) are recognised by it`
			: 'the customer has no e-mail address, and customers (klanten) are recognised by it',
		messageNl: email.trim()
			? `"${email}" is geen e-mailadres, en daaraan worden klanten herkend`
			: 'de klant heeft geen e-mailadres, en daaraan worden klanten herkend',
		fix: "Correct the customer's e-mail address in PrestaShop.",
		fixNl: 'Verbeter het e-mailadres van de klant in PrestaShop.',
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
	const { what, whatNl, field, value } = inWords(identity, customer?.email ?? '');
	return {
		code: 'ambiguous-customer',
		message: `${customers.length} customers in SnelStart have ${what} ${value}: ${names}`,
		messageNl: `${customers.length} klanten in SnelStart hebben ${whatNl} ${value}: ${names}`,
		fix:
			identity.by === 'nameAndPostcode'
				? `Set all but one of these customer cards (klantkaarten) to inactive (nonactief), or put a step that tells them apart before this one under ${planSetting('Customers (Klanten)', 'Recognition')} (herkenning).`
				: `Keep ${SHARED[identity.by].en} on one customer card (klantkaart), or set the others to inactive (nonactief).`,
		fixNl:
			identity.by === 'nameAndPostcode'
				? `Zet alle klantkaarten op één na op nonactief, of zet onder ${planSetting('Customers (Klanten)', 'Recognition')} (herkenning) een stap hiervoor die ze onderscheidt.`
				: `Laat ${SHARED[identity.by].nl} op één klantkaart staan, of zet de andere kaarten op nonactief.`,
		field,
		value,
	};
}

/** A card that has as much of the name as it can hold, and nothing more that agrees with the order. */
export function onlyBeginning(
	identity: CustomerIdentity,
	order: WebOrder,
	customers: readonly Customer[],
): Problem {
	const name = customerNameOf(order);
	const names = customers.map(({ number, name: known }) => `${number} "${known}"`).join(', ');
	const isByEmail = identity.by === 'emailAndName';
	return {
		code: 'ambiguous-customer',
		message: `"${name}" may be customer ${names} in SnelStart: a card holds no more of a name, and ${isByEmail ? 'the postcode is' : 'street and e-mail address are'} another one`,
		messageNl: `"${name}" kan klant ${names} in SnelStart zijn: meer van een naam past niet op een kaart, en ${isByEmail ? 'de postcode is anders' : 'straat en e-mailadres zijn anders'}`,
		fix: `If it is the same customer, put the address of the order on that customer card (klantkaart) in SnelStart; if not, make a card for this one, with the same name, this e-mail address and this address. A field with the shop's customer id, as the first step under ${planSetting('Customers (Klanten)', 'Recognition')} (herkenning), tells them apart for good.`,
		fixNl: `Is het dezelfde klant, zet dan in SnelStart het adres van de order op die klantkaart; zo niet, maak dan voor deze een kaart met dezelfde naam, dit e-mailadres en dit adres. Een veld met het klantnummer van de webwinkel, als eerste stap onder ${planSetting('Customers (Klanten)', 'Recognition')} (herkenning), houdt ze voorgoed uit elkaar.`,
		field: 'customer',
		value: name,
	};
}

const SHARED = {
	email: worded('the address', 'het adres'),
	emailAndName: worded('address and name', 'adres en naam'),
	vatNumber: worded('the VAT number (btw-nummer)', 'het btw-nummer'),
	webCustomerId: worded("the shop's customer id", 'het klantnummer van de webwinkel'),
};

interface InWords {
	what: string;
	whatNl: string;
	field: string;
	value: string;
}

function inWords(identity: CustomerIdentity, email: string): InWords {
	switch (identity.by) {
		case 'email':
			return {
				what: 'e-mail address',
				whatNl: 'e-mailadres',
				field: 'customer.email',
				value: email,
			};
		case 'emailAndName':
			return {
				what: 'e-mail address and name',
				whatNl: 'e-mailadres en naam',
				field: 'customer.email',
				value: `${email}, ${identity.name}`,
			};
		case 'vatNumber':
			return {
				what: 'VAT number (btw-nummer)',
				whatNl: 'btw-nummer',
				field: 'invoiceAddress.vatNumber',
				value: identity.value,
			};
		case 'webCustomerId':
			return {
				what: `in extra field (extra veld) "${identity.field}"`,
				whatNl: `in extra veld "${identity.field}"`,
				field: 'customer.id',
				value: identity.value,
			};
		case 'nameAndPostcode':
			return {
				what: 'name and postcode',
				whatNl: 'naam en postcode',
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
		messageNl: 'de verzamelklant voor gasten is geen actieve klant in SnelStart',
		fix: `Choose another customer under ${planSetting('Customers (Klanten)', 'Collective Customer')} (verzamelklant), or make this one active again.`,
		fixNl: `Kies een andere klant onder ${planSetting('Customers (Klanten)', 'Collective Customer')} (verzamelklant), of maak deze weer actief.`,
		field: 'collectiveCustomerId',
		value: id,
	};
}

/** Nobody answers to any step, and the settings allow no new cards. */
export function unknownCustomer(name: string, looked: readonly Wording[]): Problem {
	return {
		code: 'unknown-customer',
		message: `SnelStart knows no customer (klant) ${name || 'for this order'}${looked.length > 0 ? `, looked for by ${looked.map(({ en }) => en).join(', ')}` : ''}, and the settings allow no new customer cards`,
		messageNl: `SnelStart kent geen klant ${name || 'voor deze order'}${looked.length > 0 ? `, gezocht op ${looked.map(({ nl }) => nl).join(', ')}` : ''}, en volgens de instellingen mogen er geen nieuwe klantkaarten komen`,
		fix: `Make the customer card (klantkaart) in SnelStart with the same data, or set ${planSetting('Customers (Klanten)', 'Customer Cards')} (verwerking klanten) to 'Create Only'.`,
		fixNl: `Maak de klantkaart in SnelStart met dezelfde gegevens, of zet ${planSetting('Customers (Klanten)', 'Customer Cards')} (verwerking klanten) op 'Create Only'.`,
		field: 'customer',
		value: name,
	};
}

/** What a customer was looked for by, for a person. */
export function lookedFor(identity: CustomerIdentity): Wording {
	switch (identity.by) {
		case 'email':
			return worded(`e-mail address ${identity.value}`, `e-mailadres ${identity.value}`);
		case 'emailAndName':
			return worded(
				`e-mail address ${identity.value} with this name`,
				`e-mailadres ${identity.value} met deze naam`,
			);
		case 'vatNumber':
			return worded(`VAT number (btw-nummer) ${identity.value}`, `btw-nummer ${identity.value}`);
		case 'webCustomerId':
			return worded(
				`shop customer id ${identity.value}`,
				`klantnummer ${identity.value} van de webwinkel`,
			);
		case 'nameAndPostcode':
			return worded(
				`name and postcode ${identity.postcode}`,
				`naam en postcode ${identity.postcode}`,
			);
	}
}
