import type { IExecuteFunctions } from 'n8n-workflow';

import { planSetting } from '../../../domain/words/planSetting';
import type { AdministrationOfRun } from '../../../domain/stream/fence';
import type { SnelStartClient } from '../../SnelStart/books/snelStartClient';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

/**
 * The administration (administratie) behind the key. Throws where another one was chosen: a key of another shop, or a backup
 * that was restored, would get every order once more.
 *
 * @param pinned the identity of the one that was chosen; '' where none was
 */
export async function administrationOf(
	context: IExecuteFunctions,
	client: SnelStartClient,
	pinned: string,
): Promise<AdministrationOfRun> {
	const company = await client.administration.companyInfo();
	const found = {
		id: company.administratieIdentifier,
		name: company.administratieNaam,
		stockLevel: company.verkooporderVoorraadVanafNiveau,
		backorders: company.backorderGebruiken === true,
	};
	if (pinned === '' || pinned.toLowerCase() === found.id.toLowerCase()) return found;
	throw toldError(
		context.getNode(),
		worded(
			`The key opens administration '${found.name}' (${found.id}), and not the one that was chosen (${pinned})`,
			`De sleutel opent administratie '${found.name}' (${found.id}), en niet de gekozen administratie (${pinned})`,
		),
		{
			description: worded(
				`Nothing was written. A backup that was restored is a new administration, and so is that of another key (koppelsleutel). If this one is right, choose it under ${planSetting('Sales (Verkopen)', 'Administration Name or ID')}; orders that it does not hold are then made again. Otherwise put the right key in the credential.`,
				`Er is niets geschreven. Een teruggezette back-up is een nieuwe administratie, en die van een andere koppelsleutel ook. Is dit de juiste, kies hem dan onder ${planSetting('Sales (Verkopen)', 'Administration Name or ID')}; orders die er niet in staan worden dan opnieuw gemaakt. Zet anders de juiste sleutel in de credential.`,
			),
			itemIndex: 0,
		},
	);
}
