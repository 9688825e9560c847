/** The questions asked last, the latest first, each once. */
export interface History {
  list(): readonly string[];
  add(sql: string): void;
  clear(): void;
  /** Whether the list is kept on this device after the page is left. */
  isKept(): boolean;
  /** Switched off, what was kept is deleted; the list stays for this page. */
  keep(on: boolean): void;
}

const LIST = 'sql-history';
const OFF = 'sql-history-off';
const MOST = 30;
/** Longer questions are not kept: thirty of them would fill the storage that the site has. */
const LONGEST = 20_000;

/** What is in the storage, which anything on this device may have written. */
function readList(storage: Storage): string[] {
  const kept: unknown = JSON.parse(storage.getItem(LIST) ?? '[]');
  if (!Array.isArray(kept)) return [];
  return kept.filter((one): one is string => typeof one === 'string' && one.length <= LONGEST).slice(0, MOST);
}

/** A storage that fails, or that there is none of, makes a history of this page alone. */
export function openHistory(storage: () => Storage): History {
  /** What `use` answers with; the fallback where the storage fails. */
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(storage());
    } catch {
      return otherwise;
    }
  };
  let isKept = attempt((one) => one.getItem(OFF) === null, false);
  let list = attempt(readList, []);
  const write = () => {
    if (isKept) attempt((one) => one.setItem(LIST, JSON.stringify(list)), undefined);
    else attempt((one) => one.removeItem(LIST), undefined);
  };
  return {
    list: () => list,
    add(sql) {
      if (sql.length > LONGEST) return;
      list = [sql, ...list.filter((one) => one !== sql)].slice(0, MOST);
      write();
    },
    clear() {
      list = [];
      attempt((one) => one.removeItem(LIST), undefined);
    },
    isKept: () => isKept,
    keep(on) {
      isKept = on;
      attempt((one) => (on ? one.removeItem(OFF) : one.setItem(OFF, '1')), undefined);
      write();
    },
  };
}
