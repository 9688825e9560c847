/** Words that SQL keeps for itself, as the desk colours and completes them. Lower case. */
export const SQL_WORDS: ReadonlySet<string> = new Set(
  `all and any as asc between by case cast collate cross desc describe distinct else end escape except exclude exists
  false filter first following from full group grouping having ilike in inner intersect interval is join last lateral
  left like limit natural not null nulls offset on or order outer over partition pivot preceding qualify recursive
  replace respect right rows select semi show similar summarize tablesample then true try_cast unbounded union unpivot
  using values when where window with`.split(/\s+/),
);
