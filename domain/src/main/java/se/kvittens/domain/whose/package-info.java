/** At whom a carer was, where the lock does not say it. */
@NullMarked
package se.kvittens.domain.whose;

import org.jspecify.annotations.NullMarked;
