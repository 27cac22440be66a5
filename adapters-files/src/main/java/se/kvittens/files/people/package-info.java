/** Registers of recipients and carers in files that others lay out, by which the people of other feeds are found. */
@NullMarked
package se.kvittens.files.people;

import org.jspecify.annotations.NullMarked;
