const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { dest, parallel, src } = require('gulp');

const manifest = require('./package.json');
const { checkTemplate } = require('./gulp/checkTemplate');
const { derived } = require('./gulp/withArchive');

const TEMPLATES = 'workflows';

/** Copies icons to where the compiled nodes look for them, as `n8n-node build` does; for those who compile with tsc alone. */
function icons() {
	return src(['icons/**/*.{png,svg}', '{nodes,credentials}/**/*.{png,svg}'], {
		base: '.',
		encoding: false,
	}).pipe(dest('dist'));
}

/** Descriptions of the compiled nodes by full type name. */
function compiledNodes() {
	return Object.fromEntries(
		manifest.n8n.nodes.map((file) => {
			const className = file.split('/').pop().split('.')[0];
			const { description } = new (require(join(__dirname, file))[className])();
			return [`${manifest.name}.${description.name}`, description];
		}),
	);
}

function checkTemplates() {
	const ourNodes = compiledNodes();
	const found = readdirSync(TEMPLATES)
		.filter((name) => name.endsWith('.json'))
		.flatMap((name) => {
			return checkTemplate(templateAt(name), ourNodes).map((text) => `${name} ${text}`);
		})
		.concat(
			derivedTemplates()
				.filter(([name, text]) => readFileSync(join(TEMPLATES, name), 'utf8') !== text)
				.map(([name]) => `${name} is not as it follows from its template: run npx gulp archive`),
		);
	if (found.length === 0) return;
	const refusal = new Error(`Templates cannot be shipped:\n${found.join('\n')}`);
	throw Object.assign(refusal, { showStack: false });
}

const templateAt = (name) => JSON.parse(readFileSync(join(TEMPLATES, name), 'utf8'));

/** Templates that keep an archive, by the name of their file, as they follow from those without. */
const derivedTemplates = () =>
	derived.map(({ from, to, by }) => [
		`${to}.json`,
		`${JSON.stringify(by(templateAt(`${from}.json`)), null, '\t')}\n`,
	]);

/** Writes the templates with an archive anew: after every change of those they follow from. */
async function archive() {
	for (const [name, text] of derivedTemplates()) writeFileSync(join(TEMPLATES, name), text);
}

/** Refuses templates that would not work after importing, and copies the others. Needs the compiled nodes. */
function templates() {
	checkTemplates();
	return src(`${TEMPLATES}/*.json`).pipe(dest('dist/workflows'));
}

exports.archive = archive;
exports.icons = icons;
exports.templates = templates;
exports.default = parallel(icons, templates);
