import type { Row } from '../../simulators/prestashop';
import type { Seeds } from '../../simulators/seeds';
import { lang } from '../lang';
import { lifeSeeds, type LifeConditions } from '../life/lifeShop';
import { OWN_STATES } from './statusChoices';

/** What the owner calls the extra head field (extra hoofdveld) with the tracking number, and its number. */
export const TRACKING_FIELD = { veldNummer: 3, omschrijving: 'Track & trace' };

/** A shop with states of its own, and books whose sales orders have a field for the tracking number. */
export function statusSeeds(conditions: LifeConditions): Seeds {
	const seeds = lifeSeeds(conditions);
	const states: Row[] = seeds.prestaShop.tables.order_states;
	const paid = states.find(({ id }) => id === 2);
	for (const { id, name, mails } of OWN_STATES) {
		states.push({
			...paid,
			id,
			name: lang(name),
			template: lang(mails ? 'own' : ''),
			send_email: mails ? '1' : '0',
			unremovable: '0',
		});
	}
	for (const template of seeds.snelStart.verkoopordersjablonen) {
		template.extraHoofdVelden = [
			{ ...field('Uw kenmerk', 1) },
			{ ...field(TRACKING_FIELD.omschrijving, TRACKING_FIELD.veldNummer) },
		];
	}
	for (const row of seeds.prestaShop.tables.configurations) {
		if (row.name === 'PS_TIMEZONE') row.value = 'UTC';
	}
	return seeds;
}

const field = (omschrijving: string, veldNummer: number) => ({
	veldNummer,
	omschrijving,
	soortVeld: 'Tekst' as const,
	ingaveMasker: null,
	maximumTekstLengte: 80,
});
