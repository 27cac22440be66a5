/** What commands share that write a basis: which one, of what visits, in what forms. */
@NullMarked
package se.kvittens.examples.cli.basis;

import org.jspecify.annotations.NullMarked;
