/** Tables that others lay out, CSV and XLSX alike, record by record: what stands in each cell, and nothing of its meaning. */
@NullMarked
package se.kvittens.files.records;

import org.jspecify.annotations.NullMarked;
