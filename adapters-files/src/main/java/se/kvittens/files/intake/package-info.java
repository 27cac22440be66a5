/** An intake: files and addresses from which a month is imported, and what is written of the import. */
@NullMarked
package se.kvittens.files.intake;

import org.jspecify.annotations.NullMarked;
