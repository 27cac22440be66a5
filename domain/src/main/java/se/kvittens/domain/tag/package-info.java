/** Tags (NFC-taggar) at the doors of recipients. */
@NullMarked
package se.kvittens.domain.tag;

import org.jspecify.annotations.NullMarked;
