/**
 * What a reviewer has to look at (avvikelse). Knows nothing of who finds it. */
@NullMarked
package se.kvittens.domain.deviation;

import org.jspecify.annotations.NullMarked;
