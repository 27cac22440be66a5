/** Documents of a settlement that people open: one file each, in the provider's folder. */
@NullMarked
package se.kvittens.files.document;

import org.jspecify.annotations.NullMarked;
