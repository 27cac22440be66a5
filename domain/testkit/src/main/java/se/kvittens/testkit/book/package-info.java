/** Rule books that nobody has written: variations of given ones. */
@NullMarked
package se.kvittens.testkit.book;

import org.jspecify.annotations.NullMarked;
