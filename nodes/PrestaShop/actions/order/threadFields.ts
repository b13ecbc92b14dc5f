import { randomString } from 'n8n-workflow';

const TOKEN_LENGTH = 12;

/** What a new conversation about an order belongs to; ids as text. */
export interface ThreadOf {
	orderId: string;
	languageId: string;
	shopId: string;
	customerId: string;
	email: string;
}

/** A conversation as the contact form of the shop begins it. The token lets somebody without an account read on, so it is drawn. */
export const threadFields = (of: ThreadOf): Record<string, string> => ({
	id_lang: of.languageId,
	id_shop: of.shopId,
	id_customer: of.customerId,
	id_order: of.orderId,
	id_contact: '0',
	email: of.email,
	token: randomString(TOKEN_LENGTH),
	status: 'open',
});
