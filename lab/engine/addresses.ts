import type { CredentialValues } from './mapCredentialsHelper';

/** Where the services are, each as the field of that name in its credential takes it. */
export interface Addresses {
	/** SnelStart's API with its version: `https://b2bapi.snelstart.nl/v2`. */
	apiUrl?: string;
	/** Where SnelStart gives out tokens. */
	tokenUrl?: string;
	/** The shop, without `/api`. */
	shopUrl?: string;
}

/** The same credentials, at other addresses. */
export function atAddresses(
	{ snelStartApi, prestaShopApi, ...others }: CredentialValues,
	{ apiUrl, tokenUrl, shopUrl }: Addresses,
): CredentialValues {
	const given = (values: object) =>
		Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
	return {
		...others,
		...(snelStartApi && { snelStartApi: { ...snelStartApi, ...given({ apiUrl, tokenUrl }) } }),
		...(prestaShopApi && { prestaShopApi: { ...prestaShopApi, ...given({ shopUrl }) } }),
	};
}
