/** Saying at whom a carer was, where a lock does not say it. */
@NullMarked
package se.kvittens.application.whose;

import org.jspecify.annotations.NullMarked;
