import { article } from './article';
import { bankBooking } from './bankBooking';
import type { CatalogueResource } from './catalogueResource';
import { costCentre } from './costCentre';
import { country } from './country';
import { customer } from './customer';
import { foreignVatRate } from './foreignVatRate';
import { journal } from './journal';
import { ledgerAccount } from './ledgerAccount';
import { priceAgreement } from './priceAgreement';
import { promotionPrice } from './promotionPrice';
import { purchaseBooking } from './purchaseBooking';
import { quotation } from './quotation';
import { revenueGroup } from './revenueGroup';
import { salesBooking } from './salesBooking';
import { salesInvoice } from './salesInvoice';
import { salesOrder } from './salesOrder';
import { template } from './template';
import { vatRate } from './vatRate';

/** Every kind of record that the generic operations know, and that references point at. */
export const catalogue: readonly CatalogueResource[] = [
	article,
	bankBooking,
	costCentre,
	country,
	customer,
	foreignVatRate,
	journal,
	ledgerAccount,
	priceAgreement,
	promotionPrice,
	purchaseBooking,
	quotation,
	revenueGroup,
	salesBooking,
	salesInvoice,
	salesOrder,
	template,
	vatRate,
];

/** The kind of record by its name; throws for one that is not in the catalogue. */
export function resourceNamed(name: string): CatalogueResource {
	const found = catalogue.find(({ resource }) => resource.value === name);
	if (found) return found;
	throw new Error(`There is no '${name}' in the catalogue`);
}
