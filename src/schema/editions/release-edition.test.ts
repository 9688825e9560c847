import { describe, expect, it } from 'vitest';
import {
  GOOD_TABLES,
  makeObservationCells,
  makePackage,
  type RowCells,
  type TableCells,
} from '../../testing/make-package.ts';
import { windows1251 } from '../../testing/check-files.ts';
import { checkPackage } from '../check-package.ts';
import type { PackageFiles } from '../package-files.ts';
import { readEdition, readManifestOf } from './read-edition.ts';
import { releaseEdition, type Release, type ReleaseOptions } from './release-edition.ts';

type Files = Map<string, string | Uint8Array>;

const options: ReleaseOptions = { edition: '2027.01.0', today: { year: 2027, month: 1, day: 5 } };
const note = JSON.stringify({ text_kk: 'Жазба', text_ru: 'Запись', text_en: 'Note' });
const three = (field: string) => ({ [`${field}_kk`]: 'а', [`${field}_ru`]: 'б', [`${field}_en`]: 'c' });

/** A package of `tables` on top of the frozen editions of another, ready for a release. */
function prepare(
  tables: TableCells,
  frozen: PackageFiles = new Map(),
  more: Readonly<Record<string, string>> = {},
): Files {
  const files: Files = makePackage(tables, { 'editions/next-notes.json': note, ...more });
  for (const [path, content] of frozen) {
    if (/^editions\/\d/.test(path)) files.set(path, content);
  }
  return files;
}

function apply(files: PackageFiles, release: Release): Files {
  if (release.kind === 'refused') throw new Error(release.problems.join('\n'));
  const next = new Map([...files, ...release.files]);
  for (const path of release.used) next.delete(path);
  return next;
}

async function releaseFirst(): Promise<Files> {
  const files = prepare(GOOD_TABLES);
  return apply(files, await releaseEdition(files, { today: options.today }));
}

const withFamilies = (...rows: RowCells[]): TableCells => ({ ...GOOD_TABLES, families: rows });
const reasons = (...lines: string[]) => ({
  'editions/next-reasons.csv': `table,id,why_kk,why_ru,why_en\n${lines.join('\n')}\n`,
});
const textOf = (files: PackageFiles, path: string) => String(files.get(path));

describe('a release', () => {
  it('of the first edition takes the number of the descriptor and freezes every file with its manifest', async () => {
    const files = await releaseFirst();
    const manifest = readManifestOf(files, '2026.11.0');
    expect(manifest.previous).toBeNull();
    expect(manifest.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'datapackage.json',
        'schemas/units.json',
        'families.csv',
        'changes.csv',
        'notes.json',
      ]),
    );
    expect(manifest.files.find(({ path }) => path === 'families.csv')).toMatchObject({
      rows: 1,
      changed_in: '2026.11.0',
    });
    expect(textOf(files, 'editions/2026.11.0/changes.csv')).toContain('families,s-1-01,added,,,,,,\n');
    expect((await checkPackage(files)).problems).toEqual([]);
  });

  it('keeps what did not change in the edition that holds it and puts the whole together again', async () => {
    const first = await releaseFirst();
    const files = prepare(
      withFamilies(makeObservationCells('s-1-01'), makeObservationCells('s-1-02')),
      first,
    );
    const release = await releaseEdition(files, options);
    const second = apply(files, release);
    const written = release.kind === 'released' ? [...release.files.keys()] : [];
    expect(written.sort()).toEqual([
      'datapackage.json',
      'editions/2027.01.0/changes.csv',
      'editions/2027.01.0/datapackage.json',
      'editions/2027.01.0/families.csv',
      'editions/2027.01.0/manifest.json',
      'editions/2027.01.0/notes.json',
    ]);
    expect(JSON.parse(textOf(second, 'datapackage.json'))).toMatchObject({
      version: '2027.01.0',
      created: '2027-01-05T00:00:00Z',
    });
    expect((await checkPackage(second)).problems).toEqual([]);
    const whole = readEdition(second, '2027.01.0');
    expect(textOf(whole, 'families.csv')).toBe(textOf(files, 'families.csv'));
    expect(textOf(whole, 'units.csv')).toBe(textOf(first, 'units.csv'));
    expect(textOf(readEdition(second, '2026.11.0'), 'families.csv')).toBe(textOf(first, 'families.csv'));
  });

  it('takes up the reason of an added row where there is one', async () => {
    const files = prepare(
      withFamilies(makeObservationCells('s-1-01'), makeObservationCells('s-1-02')),
      await releaseFirst(),
      reasons('families,s-1-02,жаңа,новое,new'),
    );
    const second = apply(files, await releaseEdition(files, options));
    expect(textOf(second, 'editions/2027.01.0/changes.csv')).toContain(
      'families,s-1-02,added,,,,жаңа,новое,new\n',
    );
  });

  it('tells rows corrected, reworded and withdrawn apart, value by value, with their reasons', async () => {
    const base = ['s-1-01', 's-1-02', 's-1-03', 's-1-04'].map((id) => makeObservationCells(id));
    const start = prepare(withFamilies(...base));
    const first = apply(start, await releaseEdition(start, { today: options.today }));
    const files = prepare(
      withFamilies(
        makeObservationCells('s-1-01'),
        makeObservationCells('s-1-02', { value: '1300', qualifier: 'at_least' }),
        makeObservationCells('s-1-03', three('note')),
        makeObservationCells('s-1-04', { withdrawn: '2027.01.0', ...three('withdrawn_why') }),
      ),
      first,
      reasons('families,s-1-02,қате,ошибка,slip'),
    );
    const second = apply(files, await releaseEdition(files, options));
    expect(textOf(second, 'editions/2027.01.0/changes.csv').split('\n').slice(1, -1)).toEqual([
      'families,s-1-02,corrected,value,1200,1300,қате,ошибка,slip',
      'families,s-1-02,corrected,qualifier,exact,at_least,қате,ошибка,slip',
      'families,s-1-03,reworded,note_kk,,а,,,',
      'families,s-1-03,reworded,note_ru,,б,,,',
      'families,s-1-03,reworded,note_en,,c,,,',
      'families,s-1-04,withdrawn,withdrawn,,2027.01.0,а,б,c',
      'families,s-1-04,withdrawn,withdrawn_why_kk,,а,а,б,c',
      'families,s-1-04,withdrawn,withdrawn_why_ru,,б,а,б,c',
      'families,s-1-04,withdrawn,withdrawn_why_en,,c,а,б,c',
    ]);
    expect(JSON.parse(textOf(second, 'editions/2027.01.0/notes.json'))).toMatchObject({
      summary_kk: 'Түзетілген жолдар: 1. Мәтіні өзгерген жолдар: 1. Қайтарып алынған жолдар: 1.',
      summary_ru: 'Исправлено строк: 1. Изменён текст строк: 1. Отозвано строк: 1.',
      summary_en: 'Rows corrected: 1. Rows reworded: 1. Rows withdrawn: 1.',
      text_en: 'Note',
    });
    expect(second.has('editions/next-reasons.csv')).toBe(false);
  });

  it('follows a record that moved to another table', async () => {
    const first = await releaseFirst();
    const moved = makeObservationCells('s-1-01', {
      indicator: 'funds-given',
      unit: 'kzt',
      purpose: 'family-help',
      payer: 'state',
    });
    const tables = { ...GOOD_TABLES, families: [], funds: [moved], headlines: [] };
    const files = prepare(tables, first, reasons('funds,s-1-01,а,б,c', 'headlines,families,а,б,c'));
    const changes = textOf(
      apply(files, await releaseEdition(files, options)),
      'editions/2027.01.0/changes.csv',
    );
    expect(changes).toContain('funds,s-1-01,corrected,table,families,funds,а,б,c');
    expect(changes).toContain('headlines,families,removed,,,,а,б,c');
  });
});

describe('a release is refused', () => {
  async function problemsOf(
    tables: TableCells,
    more: Readonly<Record<string, string>> = {},
    edition = '2027.01.0',
  ) {
    const files = prepare(tables, await releaseFirst(), more);
    const release = await releaseEdition(files, { ...options, edition });
    return release.kind === 'refused' ? release.problems : [];
  }
  const added = withFamilies(makeObservationCells('s-1-01'), makeObservationCells('s-1-02'));
  const corrected = withFamilies(makeObservationCells('s-1-01', { value: '1' }));

  it('when nothing has changed', async () => {
    expect(await problemsOf(GOOD_TABLES)).toEqual(['nothing has changed since the last edition: 2026.11.0']);
  });

  it.each(['2026.11.0', '2025.12.9'])('when %s does not follow the last edition', async (edition) => {
    expect(await problemsOf(added, {}, edition)).toEqual([
      `edition does not follow the last one: ${edition} → after 2026.11.0`,
    ]);
  });

  it('when the number is no number', async () => {
    expect(await problemsOf(added, {}, '2027.1')).toEqual(['not an edition number: 2027.1']);
  });

  it('when the check finds a problem', async () => {
    expect(await problemsOf(withFamilies(makeObservationCells('s-1-01', { value: 'x' })))).toEqual([
      'families.csv:2:value: not a number (x → digits, with a point before decimals)',
    ]);
  });

  it('when the package is made up', async () => {
    const descriptor = textOf(makePackage(), 'datapackage.json').replace('{', '{ "made_up": true,');
    expect(await problemsOf(added, { 'datapackage.json': descriptor })).toEqual([
      'made-up data are never released',
    ]);
  });

  it('when a record is removed', async () => {
    expect(
      await problemsOf(
        { ...GOOD_TABLES, families: [], headlines: [] },
        reasons('headlines,families,а,б,c', 'families,s-1-01,а,б,c'),
      ),
    ).toEqual(['row was removed: families.csv s-1-01 → withdrawn']);
  });

  it('when a row is withdrawn in another edition', async () => {
    const tables = {
      ...added,
      headlines: [],
      families: [makeObservationCells('s-1-01', { withdrawn: '2026.12.0', ...three('withdrawn_why') })],
    };
    expect(await problemsOf(tables, reasons('headlines,families,а,б,c'))).toEqual([
      'withdrawn in another edition: families.csv s-1-01: 2026.12.0 → 2027.01.0',
    ]);
  });

  it('when the note is not complete, with a draft of it', async () => {
    const files = prepare(added, await releaseFirst(), { 'editions/next-notes.json': '{"text_kk": "а"}' });
    const release = await releaseEdition(files, options);
    expect(release).toMatchObject({
      kind: 'refused',
      problems: [
        'change note is not complete: editions/next-notes.json text_ru',
        'change note is not complete: editions/next-notes.json text_en',
      ],
    });
    const draft = release.kind === 'refused' ? release.drafts.get('editions/next-notes.json') : '';
    expect(JSON.parse(draft ?? '')).toMatchObject({
      summary_en: 'Rows added: 1.',
      text_kk: 'а',
      text_ru: '',
    });
  });

  it('when a correction has no reason in each language, with a draft of the reasons', async () => {
    const files = prepare(corrected, await releaseFirst(), reasons('families,s-1-01,а,,'));
    const release = await releaseEdition(files, options);
    expect(release).toMatchObject({
      kind: 'refused',
      problems: ['reason is missing: editions/next-reasons.csv families s-1-01'],
    });
    const draft = release.kind === 'refused' ? release.drafts.get('editions/next-reasons.csv') : '';
    expect(draft).toBe(
      'table,id,what,why_kk,why_ru,why_en\nfamilies,s-1-01,"corrected, value: 1200 → 1",а,,\n',
    );
  });

  it('when reasons were saved in another encoding', async () => {
    const files = prepare(corrected, await releaseFirst());
    files.set('editions/next-reasons.csv', windows1251('table;id;why_kk\nfamilies;s-1-01;ошибка\n'));
    expect(await releaseEdition(files, options)).toMatchObject({
      kind: 'refused',
      problems: expect.arrayContaining(['editions/next-reasons.csv: not UTF-8: save it as “CSV UTF-8”']),
    });
  });

  it('when a reason of an added row is not there in each language', async () => {
    expect(await problemsOf(added, reasons('families,s-1-02,а,,'))).toEqual([
      'reason is missing: editions/next-reasons.csv families s-1-02',
    ]);
  });

  it('when a reason is given for a row that needs none', async () => {
    expect(await problemsOf(added, reasons('families,s-1-01,а,б,c'))).toEqual([
      'reason for a row that needs none: editions/next-reasons.csv families s-1-01',
    ]);
  });
});
