/**
 * Month reports as files that other systems read, each laid out by a profile of one's own: which columns there are, what they
 * are called, and how dates, lengths and words are written. No vendor's layout is known here.
 */
@NullMarked
package se.kvittens.files.monthreport;

import org.jspecify.annotations.NullMarked;
