import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../../../../domain/settings/planSettings';
import type { ParameterReader } from '../parameters/reader';
import { readCostArticles, type CostArticleChoice } from './costArticles';
import { readCollectiveCustomer, readCustomerSettings } from './customers';
import { readFields } from './fields';
import { readMapping, type MappingChoice } from './mapping';
import { readLeaveOut, readProductArticles, type ProductArticleChoice } from './productArticles';
import { readSalesNames, readSalesSettings, type SalesNames } from './sales';

/** Settings that hold only once a name, code or number has been looked up in the administration. */
type LookedUp =
	| 'template'
	| 'costArticles'
	| 'costCentreId'
	| 'optionFieldNumber'
	| 'textArticleId'
	| 'productArticles'
	| 'newArticleGroupIds'
	| 'collectiveCustomerId'
	| 'reverseChargeArticleId'
	| 'rules';

/**
 * What the user filled in, by names, codes and numbers: ids change when an administration is restored.
 * An empty text where one of those is expected means that nothing was chosen.
 */
export interface Choices extends SalesNames {
	/** What holds as it is chosen. */
	settings: Omit<PlanSettings, LookedUp>;
	costArticles: CostArticleChoice[];
	/** Number of the collective customer (verzamelklant). */
	collectiveCustomer: string;
	/** artikelcode of the article for reversed VAT (btw verlegd). */
	reverseChargeArticle: string;
	/** Numbers or names of revenue groups (artikelomzetgroepen). */
	newArticleGroups: string[];
	mapping: MappingChoice[];
	productArticles: ProductArticleChoice[];
	/** Identity of the administration (administratie) it is for, '' for whichever the key opens. */
	administration: string;
	/** Orders that one run may create, 0 for any number. */
	mostNewOrders: number;
}

/** More than this in one run is a wrong start or another administration, unless the owner says otherwise. */
const MOST_NEW_ORDERS = 200;
const MOST_ORDERS = 1_000_000;

/** Reads a part of the choices of one order, or has it from another where nothing in it goes by the order. */
export type ReadPart = <T>(part: (read: ParameterReader) => T) => T;

/** All parameters of the node for one order. Throws when one has a value it cannot have. */
export function readChoices(read: ParameterReader, of: ReadPart = (part) => part(read)): Choices {
	const mapping = of(readMapping);
	const byTable = mapping.some((row) => row.collectiveCustomer !== '' || row.everybodyOn !== '');
	return {
		settings: {
			...of(readSalesSettings),
			...of(readArticleSettings),
			...of(readCustomerSettings),
			...of(readLeaveOut),
		},
		...of(readSalesNames),
		collectiveCustomer: readCollectiveCustomer(read, byTable),
		costArticles: of(readCostArticles),
		reverseChargeArticle: read.chosen('salesOptions.reverseChargeArticle'),
		newArticleGroups: of(readNewArticleGroups),
		mapping,
		productArticles: of(readProductArticles),
		administration: read.text('salesOptions.administration', ''),
		mostNewOrders: read.whole('salesOptions.mostNewOrders', MOST_NEW_ORDERS, MOST_ORDERS),
	};
}

const readNewArticleGroups = (read: ParameterReader): string[] =>
	read
		.rows('articleOptions.newArticleGroups.revenueGroup')
		.map((row) => row.chosen('group'))
		.filter(Boolean);

/** What of S-Connect's tab Artikelen, and of VAT, holds as it is chosen. */
function readArticleSettings(read: ParameterReader) {
	const standard = DEFAULT_PLAN_SETTINGS;
	return {
		shopArticleField: read.option('articleOptions.shopArticleField', standard.shopArticleField),
		snelStartArticleField: read.chosen('articleOptions.snelStartArticleField') || null,
		articleFields: readFields(read, 'articleOptions.articleFields'),
		unknownArticle: read.option('articleOptions.unknownArticle', standard.unknownArticle),
		foreignBusinessVat: read.option('salesOptions.foreignBusinessVat', standard.foreignBusinessVat),
		reducedRateAbroad: read.option('salesOptions.reducedRateAbroad', standard.reducedRateAbroad),
		vatTerritories: read.option('salesOptions.vatTerritories', standard.vatTerritories),
	};
}
