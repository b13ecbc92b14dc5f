import type { PrestaShopSimulator } from '../simulators/prestashop';
import type { SnelStartSimulator } from '../simulators/snelstart';
import type { CredentialValues } from './mapCredentialsHelper';

/** What a person would fill in to reach a simulated SnelStart, which has no limits unless a switch sets them. */
export const snelStartCredential = (
	snelStart: SnelStartSimulator,
	product: 'development' | 'production' | 'own' = 'own',
) => ({
	snelStartApi: {
		clientKey: snelStart.koppelsleutel,
		subscriptionKey: snelStart.subscriptionKey,
		product,
		requestsPerMinute: 0,
		requestsPerHour: 0,
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
