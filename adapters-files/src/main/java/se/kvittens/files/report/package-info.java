/** Reports (SYS-7) as tables in the terminal, CSV, workbooks, and pages with a chart. */
@NullMarked
package se.kvittens.files.report;

import org.jspecify.annotations.NullMarked;
