/** What Nuki tells, in its own numbers, and what they mean here. A number that is not known is kept, and means no more. */
@NullMarked
package se.kvittens.lock.nuki.wire;

import org.jspecify.annotations.NullMarked;
