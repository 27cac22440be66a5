/**
 * Month folders: a municipality's month as plain files, a manifest and CSV files for each provider. They hold what a
 * settlement needs and nothing else; {@code docs/month-folder.md} describes them field by field. Reading holds one
 * provider at a time.
 */
@NullMarked
package se.kvittens.files.monthfolder;

import org.jspecify.annotations.NullMarked;
