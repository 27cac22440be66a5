/** A folder of month folders, from which months are supplied for as long as a program runs: looked at anew each time. */
@NullMarked
package se.kvittens.files.monthsupply;

import org.jspecify.annotations.NullMarked;
