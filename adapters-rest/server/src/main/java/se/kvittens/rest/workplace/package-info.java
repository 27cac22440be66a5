/** The use cases of the visits of one provider. */
@NullMarked
package se.kvittens.rest.workplace;

import org.jspecify.annotations.NullMarked;
