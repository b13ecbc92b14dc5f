import { worded, type Wording } from '../../../domain/words/wording';
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
	messageNl: string;
	description: string;
	descriptionNl: string;
	/** True when the same request may succeed a little later. */
	temporary: boolean;
	/** True when the shop cannot be used with these settings at all, whatever the row or batch. */
	configuration: boolean;
}

export const URL_FIELD = worded(
	"'Shop URL' of the PrestaShop API credential",
	"'Shop URL' van de credential PrestaShop API",
);

/** What happened and what to do about it, as a refusal tells it. */
const inBoth = (said: Wording, fix: Wording) => ({
	message: said.en,
	messageNl: said.nl,
	description: fix.en,
	descriptionNl: fix.nl,
});

/** A refusal for good, which stands in the settings or in the shop itself. */
export const lastingRefusal = (
	status: number | null,
	code: number | null,
	said: Wording,
	fix: Wording,
): Refusal => ({ status, code, ...inBoth(said, fix), temporary: false, configuration: true });

/** A refusal that the same request may not get a little later. */
export const passingRefusal = (status: number | null, said: Wording, fix: Wording): Refusal => ({
	status,
	code: null,
	...inBoth(said, fix),
	temporary: true,
	configuration: false,
});
