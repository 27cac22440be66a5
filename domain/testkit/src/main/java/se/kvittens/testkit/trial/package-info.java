/** Laws held against many months: what was tried, and the smallest month that breaks one. */
@NullMarked
package se.kvittens.testkit.trial;

import org.jspecify.annotations.NullMarked;
