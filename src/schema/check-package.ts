import { checkTables, sortByPlace, type CheckOptions, type PackageCheck } from './check-tables.ts';
import { checkEditions } from './editions/check-editions.ts';
import type { PackageFiles } from './package-files.ts';
import { makeProblems } from './problems.ts';

/**
 * Checks a whole package and finds every problem at once. Needs `crypto.subtle` when there are frozen editions; all
 * else is `checkTables`, which answers at once.
 */
export async function checkPackage(files: PackageFiles, options: CheckOptions = {}): Promise<PackageCheck> {
  const check = checkTables(files, options);
  const problems = makeProblems(options.limit);
  await checkEditions(files, problems);
  return {
    ...check,
    problems: sortByPlace([...check.problems, ...problems.list], check.descriptor).slice(0, options.limit),
    problemCount: check.problemCount + problems.count,
  };
}
