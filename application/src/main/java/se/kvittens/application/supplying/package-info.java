/** The months of providers as they were supplied, to whoever works on them for long and asks again and again. */
@NullMarked
package se.kvittens.application.supplying;

import org.jspecify.annotations.NullMarked;
