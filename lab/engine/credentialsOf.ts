import type { PrestaShopSimulator } from '../simulators/prestashop';
import type { SnelStartSimulator } from '../simulators/snelstart';
import type { CredentialValues } from './mapCredentialsHelper';

/** What a person would fill in to reach a simulated SnelStart. */
export const snelStartCredential = (
	snelStart: SnelStartSimulator,
	product: 'development' | 'production' = 'production',
) => ({
	snelStartApi: {
		clientKey: snelStart.koppelsleutel,
		subscriptionKey: snelStart.subscriptionKey,
		product,
		apiUrl: snelStart.apiUrl,
		tokenUrl: snelStart.tokenUrl,
	},
});

/** The same for a simulated shop. */
export const prestaShopCredential = ({ shopUrl, webserviceKey }: PrestaShopSimulator) => ({
	prestaShopApi: { shopUrl, webserviceKey },
});

/** What a person would fill in to reach both simulators. */
export const credentialsOf = (
	snelStart: SnelStartSimulator,
	shop: PrestaShopSimulator,
	product?: 'development' | 'production',
): CredentialValues => ({
	...snelStartCredential(snelStart, product),
	...prestaShopCredential(shop),
});
