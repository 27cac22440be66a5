/** Whole months that are made up for rule books, and what a law is held against. */
@NullMarked
package se.kvittens.testkit.month;

import org.jspecify.annotations.NullMarked;
