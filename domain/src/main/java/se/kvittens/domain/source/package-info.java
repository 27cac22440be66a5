/** Which system a visit comes from (Phoniro or Besöksuppföljningen) while the two change places. */
@NullMarked
package se.kvittens.domain.source;

import org.jspecify.annotations.NullMarked;
