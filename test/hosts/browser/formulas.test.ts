import { forEngine } from '../../../src/hosts/browser/formulas/dialect/index.ts';
import { describe, expect, test } from '@jest/globals';
import { initSync, Model } from '@ironcalc/wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BookContent, CellValue } from '../../../src/core/workbook/index.ts';
import { type AskedRule, FormulaEngine } from '../../../src/hosts/browser/formulas/engine.ts';
import {
  eachArea,
  movedFormula,
  placesOf,
  plainFormula,
} from '../../../src/hosts/browser/formulas/references.ts';

const content = (rows: CellValue[][]): BookContent => ({
  sheets: [
    {
      name: "Phụ lục '1'",
      rows,
      tables: [
        {
          name: 'tblPL',
          area: { top: 1, left: 0, bottom: 3, right: 2 },
          columns: [{ header: 'TT' }, { header: "Hạn [cuối] '#1'" }, { header: 'Tình trạng' }],
        },
        {
          name: 'tblMot',
          area: { top: 6, left: 0, bottom: 7, right: 0 },
          columns: [{ header: 'Mã' }],
        },
      ],
    },
    { name: 'Cài đặt', rows: [['Ngày', { day: '2026-06-15' }]], tables: [] },
  ],
  names: [{ name: 'NgayTinh', sheet: 'Cài đặt', area: { top: 0, left: 1, bottom: 0, right: 1 } }],
});
const AT = { sheet: "Phụ lục '1'", row: 2, column: 2 };
const SHEET = "'Phụ lục ''1'''";

describe('a formula in addresses alone', () => {
  test.each([
    ["tblPL[[#This Row],[Hạn '[cuối'] '''#1'']]>1", `${SHEET}!$B$3>1`],
    ['COUNTIF(tblPL[TT],"tblPL[TT]")', `COUNTIF(${SHEET}!$A$3:$A$4,"tblPL[TT]")`],
    ['tblPL[@TT]', `${SHEET}!$A$3`],
    ['COUNTIF(tblMot[Mã],1)&tblMot[[#Headers],[Mã]]', `COUNTIF(${SHEET}!$A$8:$A$8,1)&${SHEET}!$A$7`],
    ['COUNTA(tblPL[[#This Row],[TT]:[Tình trạng]])', `COUNTA(${SHEET}!$A$3:$C$3)`],
    ['ROWS(tblPL[#All])+COUNTA(tblPL[#Headers])', `ROWS(${SHEET}!$A$2:$C$4)+COUNTA(${SHEET}!$A$2:$C$2)`],
    ['tblpl[[#Headers],[TT]]&tblPL[]', `${SHEET}!$A$2&${SHEET}!$A$3:$C$4`],
    ['NgayTinh-ngaytinh+NGAYTINH()', "'Cài đặt'!$B$1-'Cài đặt'!$B$1+NGAYTINH()"],
    ["_xlfn.CONCAT('NgayTinh'!A1)", "CONCAT('NgayTinh'!A1)"],
    ['tblKhac[TT]+tblPL[Không có]', 'tblKhac[TT]+tblPL[Không có]'],
  ])('%s', (formula, plain) => {
    expect(plainFormula(formula, AT, placesOf(content([])))).toBe(plain);
  });

  test('tells the areas that it points at', () => {
    const found: unknown[] = [];
    eachArea(`SUM(A1:$B$2)+'Cài đặt'!C3&"D4"+LOG10(2)`, 'Trang', (sheet, area) => found.push([sheet, area]));
    expect(found).toEqual([
      ['Trang', { top: 0, left: 0, bottom: 1, right: 1 }],
      ['Cài đặt', { top: 2, left: 2, bottom: 2, right: 2 }],
    ]);
  });

  test('a rule moves with its cell', () => {
    expect(movedFormula('SUMPRODUCT((VanDe=$A3)*(B$2="A1"))+C3', 'Tờ', 2, 1)).toBe(
      `SUMPRODUCT((VanDe='Tờ'!$A5)*('Tờ'!C$2="A1"))+'Tờ'!D5`,
    );
  });
});

describe('said in another way for the engine', () => {
  test.each([
    ['SUMPRODUCT(ISNUMBER($B$1:$B$9)*1)', 'SUMPRODUCT(($B$1:$B$9<"")*1)'],
    ["1-ISNUMBER('Tờ (1)'!B1:B9)", '1-(\'Tờ (1)\'!B1:B9<"")'],
    ['ISNUMBER(A1)&"ISNUMBER(A1:A2)"', 'ISNUMBER(A1)&"ISNUMBER(A1:A2)"'],
    [
      "LOOKUP(2,1/(('T)'!$A$3:$A$4=B1)*(C3:C4<>\")\")),'T)'!$C$3:$C$4)",
      "INDEX('T)'!$C$3:$C$4,ROUND(1/(1/MAX(((('T)'!$A$3:$A$4=B1)*(C3:C4<>\")\"))*1<>0)*PLACES2)),0))",
    ],
    ['LOOKUP(2,A1:A9,B1:B9)', 'LOOKUP(2,A1:A9,B1:B9)'],
    ['SUM(EXACT($A$1:$A$9,B1)*1)', 'SUM(MAP($A$1:$A$9,LAMBDA(cell_,EXACT(cell_,B1)))*1)'],
    [
      'ISNUMBER(FIND("A1:A2",";"&SUBSTITUTE(\'T\'!A1:A2,CHAR(10),";")))*LEN(A1:A2)',
      'MAP(\'T\'!A1:A2,LAMBDA(cell_,ISNUMBER(FIND("A1:A2",";"&SUBSTITUTE(cell_,CHAR(10),";")))))*MAP(A1:A2,LAMBDA(cell_,LEN(cell_)))',
    ],
    ['LEN(CONCAT(A1:A2))&EXACT(A1:A2,B1:B2)', 'LEN(CONCAT(A1:A2))&EXACT(A1:A2,B1:B2)'],
    ['ROUND(A1,2)&"ROUND(A1,2)"', 'ROUND((A1)*(1+1E-15),2)&"ROUND(A1,2)"'],
    ['1-ROUND(MAX(ROUND(A1,2),B1),C1)', '1-ROUND((MAX(ROUND((A1)*(1+1E-15),2),B1))*(1+1E-15),C1)'],
    ['LEN(IF(LEN(A1:A2)>1,1))', 'LEN(IF(MAP(A1:A2,LAMBDA(cell_,LEN(cell_)))>1,1))'],
    ['SUM(--(A1:A2>1),--A1:A2,"(--"&2--(3))', 'SUM(1*(A1:A2>1),1*A1:A2,"(--"&2--(3))'],
  ])('%s', (formula, said) => {
    expect(forEngine(formula, (count) => `PLACES${count}`)).toBe(said);
  });
});

describe('the engine', () => {
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(wasm) });
  const engineOf = (book: BookContent, rules: AskedRule[] = []) =>
    new FormulaEngine(new Model('so', 'en', 'UTC', 'en'), book, rules);
  const state = {
    formula: `IF(tblPL[[#This Row],[Hạn '[cuối'] '''#1'']]<NgayTinh,"Quá hạn","Chưa đến hạn")`,
  };
  const rows: CellValue[][] = [
    [],
    ['TT', "Hạn [cuối] '#1'", 'Tình trạng'],
    ['1', { day: '2026-06-14' }, state],
    ['2', { day: '2026-06-16' }, state],
    [null, { formula: 'NgayTinh+1' }, { formula: 'COUNTIF(tblPL[Tình trạng],"Quá hạn")' }],
  ];

  test('counts states and counts, and again after an edit', () => {
    const engine = engineOf(content(rows));
    const { results, unknown } = engine.count();
    expect(unknown).toBe(0);
    expect(results.map(({ row, column, result }) => [row, column, result])).toEqual([
      [2, 2, 'Quá hạn'],
      [3, 2, 'Chưa đến hạn'],
      [4, 1, 46189],
      [4, 2, 1],
    ]);
    engine.change([{ sheet: 'Cài đặt', row: 0, column: 1, value: { day: '2026-12-31' } }]);
    expect(engine.count().results.map(({ row, result }) => [row, result])).toEqual([
      [3, 'Quá hạn'],
      [4, 46388],
      [4, 2],
    ]);
  });

  test('says how many formulas it does not know, and gives them no result', () => {
    const engine = engineOf(content([[{ formula: 'KHONGCO(1)' }, { formula: '1+' }, { formula: '1+1' }]]));
    expect(engine.count()).toMatchObject({ unknown: 2, results: [{ column: 2, result: 2 }] });
  });

  test('texts that look like formulas or numbers are texts', () => {
    const engine = engineOf(content([['=1+1', '12', { formula: 'A1&B1&ISNUMBER(B1)' }]]));
    expect(engine.count().results).toMatchObject([{ result: '=1+112FALSE' }]);
  });

  test('rules of colours: whether they hold for the cells that are asked about, and again after an edit', () => {
    const rule = {
      sheet: "Phụ lục '1'",
      formula: '$B3<NgayTinh',
      area: { top: 2, left: 0, bottom: 3, right: 1 },
    };
    const engine = engineOf(content(rows), [rule]);
    const questions = [2, 3].flatMap((row) => [0, 1].map((column) => ({ rule, row, column })));
    expect(engine.ask(questions)).toEqual([true, true, false, false]);
    expect(engine.ask(questions.slice(2))).toEqual([false, false]);
    engine.change([{ sheet: 'Cài đặt', row: 0, column: 1, value: { day: '2026-12-31' } }]);
    expect(engine.ask(questions)).toEqual([true, true, true, true]);
  });

  test('a rule of ten thousand rows points at cells that no formula points at', () => {
    const long = Array.from({ length: 10_000 }, (_, i): CellValue[] => [i, i % 2 ? 'x' : 'y']);
    const rule = {
      sheet: "Phụ lục '1'",
      formula: 'B1="x"',
      area: { top: 0, left: 0, bottom: 9999, right: 0 },
    };
    const engine = engineOf(content(long), [rule]);
    expect(engine.ask([9998, 9999].map((row) => ({ rule, row, column: 0 })))).toEqual([false, true]);
  });
});
