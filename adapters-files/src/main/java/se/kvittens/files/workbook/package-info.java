/** Workbooks (XLSX) of tables, with typed cells, written row by row: the same tables give the same bytes. */
@NullMarked
package se.kvittens.files.workbook;

import org.jspecify.annotations.NullMarked;
