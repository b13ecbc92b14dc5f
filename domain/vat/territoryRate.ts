import { planSetting } from '../words/planSetting';
import type { UnknownRate } from './domesticRate';
import type { TaxPoint } from './taxPoint';
import type { Territory } from '../customer/territoryOf';

/** SnelStart goes by the country alone, and by what of it is documented nowhere. */
export const territoryRate = (
	{ name, nameNl = name, law, lawNl = law }: Territory,
	{ countryIso }: TaxPoint,
): UnknownRate => ({
	rate: null,
	code: 'vat-territory',
	isOfOrder: true,
	why: `the order goes to ${name}: ${law}; SnelStart charges what it charges for ${countryIso}`,
	whyNl: `de order gaat naar ${nameNl}: ${lawNl}; SnelStart berekent wat het voor ${countryIso} berekent`,
	fix: `Enter this order by hand, with the VAT that your bookkeeper says. When SnelStart is to charge what it charges for ${countryIso} on all such orders, set ${planSetting('Sales (Verkopen)', 'Territories with VAT of Their Own')} to 'As Their Country'.`,
	fixNl: `Voer deze order met de hand in, met de btw die uw boekhouder noemt. Moet SnelStart bij zulke orders berekenen wat het voor ${countryIso} berekent, zet dan ${planSetting('Sales (Verkopen)', 'Territories with VAT of Their Own')} op 'As Their Country'.`,
	field: 'deliveryAddress.postcode',
	value: name,
});
