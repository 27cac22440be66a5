/** Who signed what was sent by itself (webhook), and when. */
@NullMarked
package se.kvittens.lock.sign;

import org.jspecify.annotations.NullMarked;
