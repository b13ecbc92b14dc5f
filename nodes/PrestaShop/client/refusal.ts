import type { ShopMethod } from '../wire/shopRow';

/** The request that was answered, without its key. */
export interface AskedFor {
	method: ShopMethod;
	resource: string;
	shopUrl: string;
	url: string;
}

/** Why a request got no data, for people: what happened and how to get on. */
export interface Refusal {
	status: number | null;
	/** PrestaShop's own error code, null when the answer held none. */
	code: number | null;
	message: string;
	description: string;
	/** True when the same request may succeed a little later. */
	temporary: boolean;
	/** True when the shop cannot be used with these settings at all, whatever the row or batch. */
	configuration: boolean;
}

export const URL_FIELD = "'Shop URL' of the PrestaShop API credential";

/** A refusal for good, which stands in the settings or in the shop itself. */
export const lastingRefusal = (
	status: number | null,
	code: number | null,
	message: string,
	description: string,
): Refusal => ({ status, code, message, description, temporary: false, configuration: true });

/** A refusal that the same request may not get a little later. */
export const passingRefusal = (
	status: number | null,
	message: string,
	description: string,
): Refusal => ({
	status,
	code: null,
	message,
	description,
	temporary: true,
	configuration: false,
});
