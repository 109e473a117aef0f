import { describe, expect, it } from '@jest/globals';
import { describeEdtf, describeEdtfError, EdtfError, parseEdtf } from './index.js';

describe('describeEdtf', () => {
  it.each([
    ['2016-02-15', '15 February 2016', '15 de febrero de 2016'],
    ['2016-09', 'September 2016', 'setiembre de 2016'],
    ['2004', '2004', '2004'],
    ['2011-11~', 'around November 2011', 'alrededor de noviembre de 2011'],
    ['2016-02-15~', 'around 15 February 2016', 'alrededor del 15 de febrero de 2016'],
    ['2009-10?', 'October 2009 (date uncertain)', 'octubre de 2009 (fecha incierta)'],
    ['2012%', 'around 2012 (date uncertain)', 'alrededor de 2012 (fecha incierta)'],
    ['201X', 'the 2010s', 'la década de 2010'],
    ['19XX', 'between 1900 and 1999', 'entre 1900 y 1999'],
    ['2004-XX', '2004 (month unknown)', '2004 (mes desconocido)'],
    ['2004-XX-XX', '2004 (month and day unknown)', '2004 (mes y día desconocidos)'],
    ['2004-01-XX', 'January 2004 (day unknown)', 'enero de 2004 (día desconocido)'],
    ['2001-22', 'southern summer of 2001', 'verano austral de 2001'],
    ['XXXX', 'date unknown', 'fecha desconocida'],
    [
      '2012-08/2012-09',
      'between 1 August and 30 September 2012',
      'entre el 1 de agosto y el 30 de setiembre de 2012',
    ],
    ['2016-11-07/2016-11-08', 'between 7 and 8 November 2016', 'entre el 7 y el 8 de noviembre de 2016'],
    [
      '2012-12-30/2013-01',
      'between 30 December 2012 and 31 January 2013',
      'entre el 30 de diciembre de 2012 y el 31 de enero de 2013',
    ],
    ['2016-02-15/2016-02-15', '15 February 2016', '15 de febrero de 2016'],
    ['2012/2014', 'between 2012 and 2014', 'entre 2012 y 2014'],
    [
      '2004-06~/2004-08-03?',
      'between around June 2004 and 3 August 2004 (date uncertain)',
      'entre alrededor de junio de 2004 y el 3 de agosto de 2004 (fecha incierta)',
    ],
    ['2016/..', 'since 2016', 'desde 2016'],
    ['2016-01-05/..', 'since 5 January 2016', 'desde el 5 de enero de 2016'],
    ['2016-01-05~/..', 'since around 5 January 2016', 'desde alrededor del 5 de enero de 2016'],
    ['2016-01/', 'since January 2016 (end unknown)', 'desde enero de 2016 (fin desconocido)'],
    ['../2016', 'until 2016', 'hasta 2016'],
    [
      '/2016-01-05?',
      'until 5 January 2016 (date uncertain, start unknown)',
      'hasta el 5 de enero de 2016 (fecha incierta, inicio desconocido)',
    ],
  ])('words %s', (text, english, spanish) => {
    const date = parseEdtf(text);
    expect([describeEdtf(date, 'en'), describeEdtf(date, 'es')]).toEqual([english, spanish]);
  });
});

describe('describeEdtfError', () => {
  it.each([
    [
      '2018/2019-02-29',
      '“2019-02-29” does not exist in the calendar: February 2019 has 28 days.',
      '“2019-02-29” no existe en el calendario: febrero de 2019 tiene 28 días.',
    ],
    [
      '2016-13',
      '“2016-13” does not exist in the calendar: months run from 01 to 12, seasons from 21 to 24.',
      '“2016-13” no existe en el calendario: los meses van de 01 a 12 y las estaciones de 21 a 24.',
    ],
    [
      '2016/2012',
      '“2016/2012” begins after it ends. Write the earlier date first.',
      '“2016/2012” empieza después de su fin. Escriba primero la fecha más temprana.',
    ],
  ])('says what is wrong with %s', (text, english, spanish) => {
    const error = errorOf(text);
    expect([describeEdtfError(error, 'en'), describeEdtfError(error, 'es')]).toEqual([english, spanish]);
  });
});

function errorOf(text: string): EdtfError {
  try {
    parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
  }
  throw new Error(`${text} was accepted`);
}
