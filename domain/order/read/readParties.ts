import type { WebOrder, WebOrderAddress, WebOrderCustomer } from '../../stream/webOrder';
import type { MemberReader } from './memberReader';

type Parties = Pick<WebOrder, 'payment' | 'customer' | 'invoiceAddress' | 'deliveryAddress'>;

/** Who ordered, how it is paid and where it goes; null for a customer or address that was deleted in the shop. */
export function readParties(read: MemberReader): Parties {
	const payment = read.optionalObject('payment');
	return {
		payment: { module: payment?.text('module') ?? '', name: payment?.text('name') ?? '' },
		customer: readCustomer(read.optionalObject('customer')),
		invoiceAddress: readAddress(read.optionalObject('invoiceAddress')),
		deliveryAddress: readAddress(read.optionalObject('deliveryAddress')),
	};
}

function readCustomer(read: MemberReader | null): WebOrderCustomer | null {
	if (read === null) return null;
	const [groupId, group] = [read.text('groupId'), read.text('group')];
	return {
		id: read.text('id'),
		email: read.text('email'),
		firstName: read.text('firstName'),
		lastName: read.text('lastName'),
		company: read.text('company'),
		isGuest: read.flag('isGuest'),
		...(groupId === '' ? {} : { groupId }),
		...(group === '' ? {} : { group }),
	};
}

function readAddress(read: MemberReader | null): WebOrderAddress | null {
	return (
		read && {
			id: read.text('id'),
			company: read.text('company'),
			firstName: read.text('firstName'),
			lastName: read.text('lastName'),
			street: read.text('street'),
			streetAddition: read.text('streetAddition'),
			postcode: read.text('postcode'),
			city: read.text('city'),
			countryIso: read.text('countryIso'),
			phone: read.text('phone'),
			vatNumber: read.text('vatNumber'),
			other: read.text('other'),
		}
	);
}
