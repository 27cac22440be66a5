/** What must always hold of a settled month, whatever happened in it. */
@NullMarked
package se.kvittens.testkit.law;

import org.jspecify.annotations.NullMarked;
