/** A room of the code and what it is for. */
export type Room = readonly [folder: string, holds: string];

/**
 * The rooms of `cms/`, from the top down. Each may import the rooms below it and none above. The layering
 * test checks this, and the README's map is made of these lines.
 */
export const cmsRooms: readonly Room[] = [
  ['cms/start', 'the commands: start, build, dev, publish, backup, restore, migration, and their steps'],
  ['cms/front', 'the process that owns the port: public files, the way to the CMS, what is not let in'],
  [
    'cms',
    'the top: Payload’s configuration, the list of collections, the rules that all of them share, `app/`',
  ],
  ['cms/backup', 'a backup, and the way back'],
  ['cms/sample', 'loads the sample town into an empty database'],
  ['cms/help', 'the handbook that the admin shows'],
  [
    'cms/wishes',
    'micro-wishes from the public: two steps, proof of work, limits, the receipt and what it opens',
  ],
  ['cms/counter', '积分柜台: its screen, slips, letters and extracts in Word, quarterly notices'],
  ['cms/own-points', 'own points by telephone and code, for people without an account'],
  ['cms/sign-in', 'who was there and how long: sheet, poster, the phone’s sign-in, and rows typed in'],
  [
    'cms/public-forms',
    'what forms for people without an account share: body, limits, answers in the site’s frame',
  ],
  ['cms/record', '记活动: the form on a phone'],
  ['cms/board', 'the needs as cards: moved, merged, given to teams; paper sheets typed in as rows'],
  ['cms/exchange', 'Excel and CSV in and out, ledgers, everything at once'],
  ['cms/inspection', '抽查 on the spot: the draw, its sheet, the sealed rows of a month'],
  ['cms/workbench', 'what waits for whom; one file a kind of task'],
  ['cms/preview', 'a page as it would be, before it is live'],
  ['cms/users', 'accounts, sessions, passwords, failed logins'],
  ['cms/records/activities', 'activities and who took part'],
  ['cms/points', 'the ledgers of points and stock: what is booked, redeemed, corrected; see its README'],
  ['cms/records/settings', 'the town’s own settings'],
  ['cms/review', 'the three-level review as a table, its steps and its clock'],
  ['cms/gate', 'what is looked for before anything is public'],
  ['cms/publish/releases', 'the list of releases, and going back to one'],
  ['cms/publish', 'queue → dataset → build → check → switch, and what happens when that fails'],
  ['cms/conflict', 'two versions of one record: shown side by side, neither lost'],
  ['cms/deletion', 'what a deletion does to the site, and 30 days to undo it'],
  ['cms/publish/request', 'saves that ask for a publish'],
  [
    'cms/dataset',
    'the only door out: published records, public fields; of volunteers only their numbers (`export-tables.ts`)',
  ],
  [
    'cms/history',
    'every state of figures that was public: chain of signed entries, frozen pages, corrections',
  ],
  ['cms/records/standards', 'the self-check’s standards, its results, documents'],
  ['cms/records/points', 'points: rules, entries, appeals, rewards, stock, redemptions, households'],
  ['cms/records/needs', 'needs and micro-wishes: their states and which follows which; surveys of needs'],
  ['cms/records/people', 'volunteers, teams, projects, categories, indicators'],
  ['cms/records/stations', 'stations, villages, facilities, opening hours, places'],
  ['cms/media', 'photos without traces, blurring, consent'],
  ['cms/log', 'who did what: names of fields, never values of people’s records'],
  ['cms/references', 'which record refers to which, and what a deletion would break'],
  ['cms/slugs', 'addresses of records, from pinyin'],
  ['cms/admin', 'the shell of the admin: logo, wording, notices, changes of Payload’s own screens'],
  ['cms/fields', 'makers of fields; `rules/` general rules that a value is held to'],
  ['cms/ranges', 'what a day, a number or a place may plausibly be'],
  ['cms/papers', 'what goes on paper: pages that the browser prints, Word files in the official form'],
  ['cms/sealed', 'what residents leave of themselves, encrypted'],
  ['cms/http', 'requests: their size, their address, what is asked wrongly'],
  ['cms/access', 'who may do what: one table of roles; which queries may be asked'],
  ['cms/database', 'SQLite through one writer, MongoDB; `migrations/` for both'],
  ['cms/errors', 'errors as sentences that say what to do'],
  ['cms/process', 'what a process has once, and scripts of ours in processes of their own'],
  ['cms/locks', 'who uses a data folder, and who has it alone'],
  ['cms/dates', 'how days are stored, and days of every year as they are typed'],
  ['cms/env', 'settings of this installation'],
];

/** The rooms of `site/`, from the top down. */
export const siteRooms: readonly Room[] = [
  [
    'site/build',
    'the site program is built once, then renders all or some pages of any dataset; search index; check of every page',
  ],
  ['site/pages', 'one file a route'],
  ['site/routes', 'which addresses there are; sitemaps'],
  ['site/layouts', 'the frame of every page, and pages that several routes share'],
  ['site/components', 'parts of pages, by subject'],
  ['site/islands', 'what needs a script: map, charts, search, “open now”'],
  ['site/styles', 'colours, type, spacing (`tokens.css`), print'],
  ['site/subjects', 'what pages say about a subject: lists, counts, addresses, order'],
  ['site/dataset', 'the dataset: read, checked, and which page read which record'],
  ['site/words', 'numbers, dates, line ends, links'],
  ['site/environment.ts', 'settings of a build'],
];

/** The rooms of `content/`. They import no code of ours except each other. */
export const contentRooms: readonly Room[] = [
  ['content/schema', 'the dataset: one Zod schema a table, a sentence a field'],
  [
    'content/metrics',
    'the published figures: one pure function a file, with definition, unit and the rows it counts',
  ],
  ['content/verify', 'the program that checks what a town published, for anybody: see its README'],
  ['content/sealed', 'who served, sealed: salted hashes, their Merkle root, and what a file of rows proves'],
  ['content/spot-check', 'which records a spot check draws, and what it excludes'],
  [
    'content/history',
    'the history of figures: what an entry is, how it is hashed and signed, what counts as late or corrected',
  ],
  [
    'content/open-data',
    'the tables as files: CSV, Excel, ZIP, JSON Schema, Data Package, and their fields in words',
  ],
  ['content/points', 'points: what a service is worth and why, and the ledger replayed from its entries'],
  ['content/wishes', 'the public forms for micro-wishes: fields, limits, checks, their HTML'],
  ['content/privacy', 'what must not be in public text'],
  [
    'content/writing',
    'what a typed text means: the few marks that the forms offer, everything else as written',
  ],
  ['content/season', 'months and days of opening'],
  ['content/time', 'days and moments in Shanghai'],
  ['content/sample', 'the sample town: texts, tables, pictures'],
];
