import type { PrestaShopSimulator } from '../simulators/prestashop';
import type { SnelStartSimulator } from '../simulators/snelstart';
import type { CredentialValues } from './mapCredentialsHelper';

/** What a person would fill in to reach both simulators. */
export const credentialsOf = (
	snelStart: SnelStartSimulator,
	shop: PrestaShopSimulator,
	product: 'development' | 'production' = 'production',
): CredentialValues => ({
	snelStartApi: {
		clientKey: snelStart.koppelsleutel,
		subscriptionKey: snelStart.subscriptionKey,
		product,
		apiUrl: snelStart.apiUrl,
		tokenUrl: snelStart.tokenUrl,
	},
	prestaShopApi: { shopUrl: shop.shopUrl, webserviceKey: shop.webserviceKey },
});
