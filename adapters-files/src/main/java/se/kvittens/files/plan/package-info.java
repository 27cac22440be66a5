/** Planned visits, as tables tell them. */
@NullMarked
package se.kvittens.files.plan;

import org.jspecify.annotations.NullMarked;
