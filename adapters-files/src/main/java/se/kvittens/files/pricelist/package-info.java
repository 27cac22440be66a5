/** Price lists: dated files beside the rule books. */
@NullMarked
package se.kvittens.files.pricelist;

import org.jspecify.annotations.NullMarked;
