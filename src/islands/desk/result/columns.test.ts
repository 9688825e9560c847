import {
  Bool,
  DateDay,
  Decimal,
  Float64,
  Int32,
  Int64,
  List,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Field,
  Table,
  TimestampMillisecond,
  Utf8,
  vectorFromArray,
  type DataType,
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns.ts';

const only = (values: unknown[], type: DataType) => {
  const [column] = columnsOf(new Table({ c: vectorFromArray(values, type) }));
  if (!column) throw new Error('no column');
  return { kind: column.kind, cells: values.map((_, row) => column.cell(row)) };
};
const day = Date.UTC(2019, 1, 7);

describe('a column of an answer', () => {
  it.each<[string, unknown[], DataType, string, unknown[]]>([
    ['texts', ['Ұлытау', null, ''], new Utf8(), 'text', ['Ұлытау', null, '']],
    ['whole numbers', [1, null, -7], new Int32(), 'number', [1, null, -7]],
    ['long numbers', [5n, 2n ** 60n], new Int64(), 'number', [5, '1152921504606846976']],
    ['doubles', [0.1, null], new Float64(), 'number', [0.1, null]],
    ['days', [new Date(day), null], new DateDay(), 'date', ['2019-02-07', null]],
    ['moments', [day + 60_000], new TimestampMillisecond(), 'date', ['2019-02-07 00:01:00']],
    ['yes and no', [true, null], new Bool(), 'boolean', [true, null]],
    ['lists', [[1, 2], null], new List(new Field('item', new Int32())), 'text', ['[1,2]', null]],
  ])('of %s', (_, values, type, kind, cells) => {
    expect(only(values, type)).toEqual({ kind, cells });
  });

  it('may be called like a part of every object', () => {
    const odd = ['__proto__', 'constructor', 'toString'];
    const fields = odd.map((name) => new Field(name, new Int32(), true));
    const [batch] = new Table({ c: vectorFromArray([7], new Int32()) }).batches;
    if (!batch) throw new Error('no batch');
    const data = batch.data.children[0];
    const columns = columnsOf(
      new Table(
        new Schema(fields),
        new RecordBatch(
          new Schema(fields),
          makeData({ type: new Struct(fields), length: 1, children: odd.map(() => data!) }),
        ),
      ),
    );
    expect(columns.map(({ name, cell }) => [name, cell(0)])).toEqual(odd.map((name) => [name, 7]));
  });

  it('of texts told by number is one of texts', () => {
    const [column] = columnsOf(new Table({ c: vectorFromArray(['a', 'b', 'a']) }));
    expect([column?.kind, column?.cell(2)]).toEqual(['text', 'a']);
  });

  it('of decimals has numbers where a double holds every digit, else their text', () => {
    const type = new Decimal(2, 38, 128);
    const words = (value: bigint) =>
      Uint32Array.from({ length: 4 }, (_, i) => Number((value >> BigInt(i * 32)) & 0xffffffffn));
    expect(only([words(150n), words(10n ** 20n)], type)).toEqual({
      kind: 'number',
      cells: [1.5, '1000000000000000000.00'],
    });
  });
});
