/** Who serves whom (vem som utför hos vem): which provider's people may be at whose home. */
@NullMarked
package se.kvittens.domain.serving;

import org.jspecify.annotations.NullMarked;
