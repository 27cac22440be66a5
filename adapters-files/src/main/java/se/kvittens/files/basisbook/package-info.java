/** The basis (fakturaunderlag) as tables of typed columns, and as one workbook (XLSX) of them. */
@NullMarked
package se.kvittens.files.basisbook;

import org.jspecify.annotations.NullMarked;
