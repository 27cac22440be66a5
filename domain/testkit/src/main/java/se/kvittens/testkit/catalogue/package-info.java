/** The laws themselves. */
@NullMarked
package se.kvittens.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
